import type { Manifest } from './manifest.js';
import type { Values } from './template.js';

/**
 * The values that the installer puts into its templates.
 * Source: `atomic install --system`, atomic-system-containers' description of the variables.
 */

/** Always set by the installer, whatever `defaultValues` or `--set` say. */
export const reservedNames: ReadonlySet<string> = new Set([
  'DESTDIR',
  'NAME',
  'EXEC_START',
  'EXEC_STOP',
  'EXEC_STARTPRE',
  'EXEC_STOPPOST',
  'HOST_UID',
  'HOST_GID',
  'IMAGE_NAME',
  'IMAGE_ID',
]);

/** Set by the installer where neither `--set` nor `defaultValues` says otherwise. */
export const overridableNames: ReadonlySet<string> = new Set([
  'RUN_DIRECTORY',
  'STATE_DIRECTORY',
  'CONF_DIRECTORY',
  'PIDFILE',
  'UUID',
  'ALL_PROCESS_CAPABILITIES',
  'RUNTIME',
  'ATOMIC',
]);

/** One installation, as far as the templates' values are concerned. */
export interface Installation {
  /** The container's name, and the unit's: see {@link containerName}. */
  readonly name: string;
  readonly imageName: string;
  readonly imageId: string;
  /** The checkout: the folder that holds config.json and rootfs. */
  readonly destination: string;
  /** `defaultValues` of the image's manifest. */
  readonly defaults?: Values;
  /** What `--set` says; it wins over `defaults`. */
  readonly set?: Values;
  /** The capabilities that the host's kernel knows, as in `CAP_CHOWN`. */
  readonly capabilities: readonly string[];
  readonly uuid: string;
  /** Path of runc or crun. */
  readonly runtime: string;
  /** Path of the installer. */
  readonly atomic: string;
  /** The runtime takes `--systemd-cgroup`. */
  readonly systemdCgroup: boolean;
  /** The unit follows a pid file: see {@link usesPidFile}. */
  readonly withPidFile: boolean;
}

/** Every name and its value for one installation by root. */
export function templateValues(installation: Installation): Values {
  const { name, imageName, imageId, destination, capabilities, uuid, runtime, atomic } = installation;
  const chosen = new Map([...(installation.defaults ?? []), ...(installation.set ?? [])]);
  const runDirectory = chosen.get('RUN_DIRECTORY') ?? '/run';
  const values = new Map([
    ['RUN_DIRECTORY', runDirectory],
    ['STATE_DIRECTORY', '/var/lib'],
    ['CONF_DIRECTORY', '/etc'],
    ['PIDFILE', `${runDirectory}/container-${name}.pid`],
    ['UUID', uuid],
    ['ALL_PROCESS_CAPABILITIES', capabilities.map((capability) => `"${capability}"`).join(',\n')],
    ['RUNTIME', runtime],
    ['ATOMIC', atomic],
    ...chosen,
    ['DESTDIR', destination],
    ['NAME', name],
    ['HOST_UID', '0'],
    ['HOST_GID', '0'],
    ['IMAGE_NAME', imageName],
    ['IMAGE_ID', imageId],
  ]);
  for (const [key, command] of unitCommands(installation, values.get('PIDFILE') ?? '')) {
    values.set(key, command);
  }
  return values;
}

/** What the unit runs. With a pid file the unit's manager stops the process itself, and the runtime only tidies up. */
function unitCommands(installation: Installation, pidFile: string): readonly (readonly [string, string])[] {
  const { name, runtime, systemdCgroup, withPidFile } = installation;
  const command = systemdCgroup ? `${runtime} --systemd-cgroup` : runtime;
  return [
    ['EXEC_STARTPRE', ''],
    ['EXEC_START', `${command} run ${withPidFile ? `-d --pid-file ${pidFile} ` : ''}'${name}'`],
    ['EXEC_STOP', withPidFile ? '' : `${command} kill '${name}'`],
    ['EXEC_STOPPOST', withPidFile ? `${runtime} delete '${name}'` : ''],
  ];
}

/** Whether the installer starts the container in the background for this unit: it looks for both names as written. */
export function usesPidFile(unitTemplate: string): boolean {
  return unitTemplate.includes('$EXEC_STOPPOST') && unitTemplate.includes('$PIDFILE');
}

/** Every name that has a value when an image with this manifest is installed without `--set`. */
export function valueNames(manifest: Pick<Manifest, 'defaultValues'>): ReadonlySet<string> {
  return new Set([...reservedNames, ...overridableNames, ...manifest.defaultValues.keys()]);
}

/** The name that the installer gives a container without `--name`: the last part of the image's, and its tag if it tells. */
export function containerName(imageName: string): string {
  const withoutDigest = imageName.replace(/@.*$/, '');
  const [name = '', tag = 'latest'] = (withoutDigest.split('/').at(-1) ?? '').split(':');
  return tag === 'latest' ? name : `${name}-${tag}`;
}
