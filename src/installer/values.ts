import { splitAt } from '../core/strings.js';
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
  /** What can give it another value. The installer asks `defaultValues` only for names that have no value by then. */
  readonly setBy: 'nothing' | '--set' | '--set and defaultValues';
}

export const installerVariables: readonly InstallerVariable[] = [
  { name: 'NAME', help: 'name of the container and of the unit', setBy: 'nothing' },
  { name: 'IMAGE_NAME', help: 'name of the image', setBy: 'nothing' },
  { name: 'IMAGE_ID', help: 'id of the image', setBy: 'nothing' },
  { name: 'DESTDIR', help: 'folder with `config.json` and `rootfs`', setBy: 'nothing' },
  { name: 'EXEC_START', help: 'command that starts the container', setBy: 'nothing' },
  {
    name: 'EXEC_STOP',
    help: 'command that stops it; empty if the unit follows a pid file',
    setBy: 'nothing',
  },
  { name: 'EXEC_STARTPRE', help: 'empty', setBy: 'nothing' },
  { name: 'EXEC_STOPPOST', help: 'command that tidies up; empty without a pid file', setBy: 'nothing' },
  { name: 'HOST_UID', help: '`0`', setBy: 'nothing' },
  { name: 'HOST_GID', help: '`0`', setBy: 'nothing' },
  { name: 'RUN_DIRECTORY', help: '`/run`', setBy: '--set' },
  { name: 'STATE_DIRECTORY', help: '`/var/lib`', setBy: '--set' },
  { name: 'CONF_DIRECTORY', help: '`/etc`', setBy: '--set' },
  { name: 'PIDFILE', help: '`$RUN_DIRECTORY/container-$NAME.pid`', setBy: '--set' },
  { name: 'UUID', help: 'a random UUID', setBy: '--set and defaultValues' },
  {
    name: 'ALL_PROCESS_CAPABILITIES',
    help: "the kernel's capabilities, as a list inside a JSON array",
    setBy: '--set',
  },
  { name: 'RUNTIME', help: 'path of runc or crun', setBy: '--set' },
  { name: 'ATOMIC', help: 'path of the installer', setBy: '--set' },
];

/** Always set by the installer. */
export const reservedNames: ReadonlySet<string> = namesOf(({ setBy }) => setBy === 'nothing');

/** Names that have a value before `defaultValues` is read, so that an entry there has no effect. */
export const fixedNames: ReadonlySet<string> = namesOf(({ setBy }) => setBy !== '--set and defaultValues');

function namesOf(wanted: (variable: InstallerVariable) => boolean): ReadonlySet<string> {
  return new Set(installerVariables.filter(wanted).map(({ name }) => name));
}

/** One installation, as far as the templates' values are concerned. */
export interface Installation {
  /** The container's name, and the unit's: see {@link containerName}. */
  readonly name: string;
  readonly imageName: string;
  /** A digest, with or without `sha256:`. */
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
  const { name, set = new Map<string, string>(), capabilities } = installation;
  const runDirectory = set.get('RUN_DIRECTORY') ?? '/run';
  const values = new Map([
    ['UUID', installation.uuid],
    ...(installation.defaults ?? []),
    ['RUN_DIRECTORY', runDirectory],
    ['STATE_DIRECTORY', '/var/lib'],
    ['CONF_DIRECTORY', '/etc'],
    ['PIDFILE', `${runDirectory}/container-${name}.pid`],
    ['ALL_PROCESS_CAPABILITIES', `${capabilities.map((capability) => `"${capability}"`).join(',\n')}\n`],
    ['RUNTIME', installation.runtime],
    ['ATOMIC', installation.atomic],
    ...set,
    ['DESTDIR', installation.destination],
    ['NAME', name],
    ['HOST_UID', '0'],
    ['HOST_GID', '0'],
    ['IMAGE_NAME', installation.imageName],
    ['IMAGE_ID', installation.imageId.replace(/^sha256:/, '')],
  ]);
  for (const [key, command] of unitCommands(installation, values.get('PIDFILE') ?? '')) {
    values.set(key, command);
  }
  return values;
}

/**
 * What the unit runs. With a pid file systemd stops the process itself, and the runtime only tidies up.
 * The two blanks after the runtime are the installer's.
 */
function unitCommands(installation: Installation, pidFile: string): readonly (readonly [string, string])[] {
  const { name, runtime, systemdCgroup, withPidFile } = installation;
  const flag = systemdCgroup ? ' --systemd-cgroup' : '';
  return [
    ['EXEC_STARTPRE', ''],
    [
      'EXEC_START',
      withPidFile
        ? `${runtime} ${flag} run -d --pid-file ${pidFile} '${name}'`
        : `${runtime}${flag} run '${name}'`,
    ],
    ['EXEC_STOP', withPidFile ? '' : `${runtime}${flag} kill '${name}'`],
    ['EXEC_STOPPOST', withPidFile ? `${runtime} delete '${name}'` : ''],
  ];
}

/** Whether the installer starts the container in the background for this unit: it looks for both names as written. */
export function usesPidFile(unitTemplate: string): boolean {
  return unitTemplate.includes('$EXEC_STOPPOST') && unitTemplate.includes('$PIDFILE');
}

/** Every name that has a value when an image with this manifest is installed without `--set`. */
export function valueNames(manifest: Pick<Manifest, 'defaultValues'>): ReadonlySet<string> {
  return new Set([...installerVariables.map(({ name }) => name), ...manifest.defaultValues.keys()]);
}

/** The name that a container gets without `--name`: the last part of the image's name, and its tag unless that is `latest`. */
export function containerName(imageName: string): string {
  const [withoutDigest] = splitAt(imageName, '@');
  const [name = '', tag = 'latest'] = (withoutDigest.split('/').at(-1) ?? '').split(':');
  return tag === 'latest' ? name : `${name}-${tag}`;
}
