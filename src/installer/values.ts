import type { Manifest } from './manifest.js';
import type { Values } from './template.js';

/**
 * The values that the installer puts into its templates.
 * Source: `atomic install --system`, atomic-system-containers' description of the variables.
 */

export interface InstallerVariable {
  readonly name: string;
  /** Its value, in Markdown; docs/how-it-works.md shows it. */
  readonly help: string;
  /** The installer sets it whatever `defaultValues` or `--set` say. */
  readonly reserved: boolean;
}

export const installerVariables: readonly InstallerVariable[] = [
  { name: 'NAME', help: 'name of the container and of the unit', reserved: true },
  { name: 'IMAGE_NAME', help: 'name of the image', reserved: true },
  { name: 'IMAGE_ID', help: 'id of the image', reserved: true },
  { name: 'DESTDIR', help: 'folder with `config.json` and `rootfs`', reserved: true },
  { name: 'EXEC_START', help: 'command that starts the container', reserved: true },
  { name: 'EXEC_STOP', help: 'command that stops it; empty if the unit follows a pid file', reserved: true },
  { name: 'EXEC_STARTPRE', help: 'empty', reserved: true },
  { name: 'EXEC_STOPPOST', help: 'command that tidies up; empty without a pid file', reserved: true },
  { name: 'HOST_UID', help: '`0`', reserved: true },
  { name: 'HOST_GID', help: '`0`', reserved: true },
  { name: 'RUN_DIRECTORY', help: '`/run`', reserved: false },
  { name: 'STATE_DIRECTORY', help: '`/var/lib`', reserved: false },
  { name: 'CONF_DIRECTORY', help: '`/etc`', reserved: false },
  { name: 'PIDFILE', help: '`$RUN_DIRECTORY/container-$NAME.pid`', reserved: false },
  { name: 'UUID', help: 'a random UUID', reserved: false },
  {
    name: 'ALL_PROCESS_CAPABILITIES',
    help: "the kernel's capabilities, as a list inside a JSON array",
    reserved: false,
  },
  { name: 'RUNTIME', help: 'path of runc or crun', reserved: false },
  { name: 'ATOMIC', help: 'path of the installer', reserved: false },
];

/** Always set by the installer, whatever `defaultValues` or `--set` say. */
export const reservedNames: ReadonlySet<string> = namesOf((variable) => variable.reserved);

/** Set by the installer unless `--set` or `defaultValues` says otherwise. */
export const overridableNames: ReadonlySet<string> = namesOf((variable) => !variable.reserved);

function namesOf(wanted: (variable: InstallerVariable) => boolean): ReadonlySet<string> {
  return new Set(installerVariables.filter(wanted).map(({ name }) => name));
}

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
