import { at, type Json, listOf, textOf, textsOf } from './json.js';
import { line } from './quote.js';
import type { Setting, Translation } from './settings.js';

/** What Podman mounts in every container. */
const podmans = new Set(['/proc', '/dev', '/dev/pts', '/dev/shm', '/dev/mqueue', '/sys', '/sys/fs/cgroup']);

/** Options of a bind mount that `--volume` takes. */
const volumeOptions = new Set([
  'ro',
  'rw',
  'bind',
  'rbind',
  'shared',
  'rshared',
  'slave',
  'rslave',
  'private',
  'rprivate',
  'unbindable',
  'runbindable',
  'suid',
  'nosuid',
  'dev',
  'nodev',
  'exec',
  'noexec',
]);

/** Podman adds these to a tmpfs unless their opposite is there. */
const opposites = { noexec: 'exec', nosuid: 'suid', nodev: 'dev' } as const;

/** A volume of Podman's own. */
export interface NamedVolume {
  /** Of the unit file: `agent-data.volume`. */
  readonly file: string;
  /** The volume's own name. */
  readonly name: string;
}

export interface MountTranslation extends Translation {
  readonly volumes: readonly NamedVolume[];
}

/** `mounts` of config.json. @param service its name, which the names of its volumes start with. */
export function mountSettings(mounts: Json, service: string): MountTranslation {
  const all = listOf(mounts).map((mount, index) => {
    const parts = partsOf(mount);
    const { settings, messages, volume } = isBind(parts) ? bind(parts, service) : fileSystem(parts);
    return { settings, notes: messages.map((message) => ({ message, at: ['mounts', index] })), volume };
  });
  const volumes = all.flatMap(({ volume }) => (volume === undefined ? [] : [volume]));
  return {
    settings: all.flatMap(({ settings }) => settings),
    notes: all.flatMap(({ notes }) => notes),
    volumes: [...new Map(volumes.map((volume) => [volume.file, volume])).values()],
  };
}

interface Mount {
  readonly destination: string;
  readonly type: string;
  readonly source: string;
  readonly options: readonly string[];
}

interface OneMount {
  readonly settings: readonly Setting[];
  readonly messages: readonly string[];
  readonly volume?: NamedVolume;
}

function partsOf(mount: Json): Mount {
  const text = (key: string): string => textOf(at(mount, key)) ?? '';
  return {
    destination: text('destination'),
    type: text('type'),
    source: text('source'),
    options: textsOf(at(mount, 'options')),
  };
}

function isBind({ type, options }: Mount): boolean {
  return type.includes('bind') || options.some((option) => option === 'bind' || option === 'rbind');
}

function bind({ source, destination, options }: Mount, service: string): OneMount {
  // A colon needs the longer form of a mount, and that one has no quoting for the rest.
  const isOdd =
    [source, destination].some((path) => path.includes(':')) && /[^\w./:@+-]/.test(source + destination);
  if (isOdd) {
    const message = `The mount of "${source}" at ${destination} is not carried over: Quadlet cannot quote such a path.`;
    return { settings: [], messages: [message] };
  }
  const own = source.startsWith('/') ? undefined : namedVolume(service, source);
  const { setting, dropped } = volume(own?.file ?? source, destination, options);
  return {
    settings: [setting],
    messages: [
      ...(own === undefined
        ? []
        : [
            `The source of the mount at ${destination}, "${source}", is relative to the folder of config.json, which Podman does not have; the volume ${own.name} replaces it, and is empty at first.`,
          ]),
      ...(dropped.length > 0 ? [droppedMessage(destination, dropped)] : []),
    ],
    ...(own !== undefined && { volume: own }),
  };
}

function fileSystem({ type, destination, options }: Mount): OneMount {
  if ((podmans.has(destination) && type !== 'tmpfs') || destination === '/dev')
    return { settings: [], messages: [] };
  if (destination === '/dev/shm') return { settings: shmSize(options), messages: [] };
  if (type === 'tmpfs') {
    return {
      settings: [['Tmpfs', line(`${destination}:${tmpfsOptions(options).join(',')}`)]],
      messages: [],
    };
  }
  const message = `The mount at ${destination} of type "${type}" is not carried over: Podman mounts no such file system.`;
  return { settings: [], messages: [message] };
}

function namedVolume(service: string, source: string): NamedVolume {
  const slug = source.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  const name = slug === '' ? `${service}-volume` : `${service}-${slug}`;
  return { file: `${name}.volume`, name };
}

function droppedMessage(destination: string, options: readonly string[]): string {
  return `The mount at ${destination} loses ${options.map((option) => `"${option}"`).join(', ')}: Podman has no such option of a volume.`;
}

function volume(
  source: string,
  destination: string,
  options: readonly string[],
): { readonly setting: Setting; readonly dropped: readonly string[] } {
  const kept = options.filter((option) => volumeOptions.has(option));
  const dropped = options.filter((option) => !volumeOptions.has(option));
  const isPlain = ![source, destination].some((path) => path.includes(':'));
  if (isPlain) {
    return {
      setting: [
        'Volume',
        line([source, destination, ...(kept.length > 0 ? [kept.join(',')] : [])].join(':')),
      ],
      dropped,
    };
  }
  const readOnly = kept.includes('ro') ? ',readonly=true' : '';
  return {
    setting: ['Mount', line(`type=bind,source=${source},destination=${destination}${readOnly}`)],
    dropped: options.filter((option) => !['bind', 'rbind', 'ro', 'rw'].includes(option)),
  };
}

function tmpfsOptions(options: readonly string[]): readonly string[] {
  const added = Object.entries(opposites).flatMap(([without, opposite]) =>
    options.includes(without) ? [] : [opposite],
  );
  const kept = options.filter((option) => !added.includes(option as 'exec') && option !== 'strictatime');
  return [...kept, ...added, 'notmpcopyup'];
}

function shmSize(options: readonly string[]): readonly Setting[] {
  const size = options.find((option) => option.startsWith('size='))?.slice('size='.length);
  return size === undefined ? [] : [['ShmSize', line(size)]];
}
