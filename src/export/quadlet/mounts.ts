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

/** `mounts` of config.json. */
export function mountSettings(mounts: Json): Translation {
  const settings: Setting[] = [];
  const notes: string[] = [];
  for (const mount of listOf(mounts)) {
    const destination = textOf(at(mount, 'destination')) ?? '';
    const type = textOf(at(mount, 'type')) ?? '';
    const source = textOf(at(mount, 'source')) ?? '';
    const options = textsOf(at(mount, 'options'));
    const isBind = type.includes('bind') || options.some((option) => option === 'bind' || option === 'rbind');
    if (isBind) {
      const { setting, dropped } = volume(source, destination, options);
      settings.push(setting);
      if (dropped.length > 0) notes.push(droppedNote(destination, dropped));
      if (source.startsWith('/')) continue;
      notes.push(
        `The source of the mount at ${destination}, "${source}", is not an absolute path; Podman takes it for the name of a volume.`,
      );
    } else if (podmans.has(destination) && type !== 'tmpfs') continue;
    else if (destination === '/dev') continue;
    else if (destination === '/dev/shm') settings.push(...shmSize(options));
    else if (type === 'tmpfs')
      settings.push(['Tmpfs', line(`${destination}:${tmpfsOptions(options).join(',')}`)]);
    else
      notes.push(
        `The mount at ${destination} of type "${type}" is not carried over: Podman mounts no such file system.`,
      );
  }
  return { settings, notes };
}

function droppedNote(destination: string, options: readonly string[]): string {
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
  const field = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const readOnly = kept.includes('ro') ? ',readonly=true' : '';
  return {
    setting: [
      'Mount',
      line(`type=bind,${field(`source=${source}`)},${field(`destination=${destination}`)}${readOnly}`),
    ],
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
