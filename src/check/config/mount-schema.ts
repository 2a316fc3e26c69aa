import { join } from 'node:path/posix';
import { isObject } from '../../core/json.js';
import { items } from './parts.js';
import { all, listOf, object, required, text, type Schema } from './schema.js';

/** The mounts of the runtime configuration. Source: config.md of the OCI runtime specification, "Mounts". */

/** Whether a mount binds a path: only its options decide that for the runtimes. */
export function isBind(options: unknown): boolean {
  return Array.isArray(options) && (options.includes('bind') || options.includes('rbind'));
}

/** Every type but that of a bind mount names a file system. The type rbind has a rule of its own. */
const mountType: Schema = (value, path, { problem }) => {
  if (!isObject(value) || isBind(value.options)) return;
  const { type } = value;
  if (type === 'bind') problem(path, 'has type bind, but neither bind nor rbind among its options');
  if (type === undefined || type === null || type === '') problem([...path, 'type'], 'is missing');
};

/** The options that only tmpfs has, with the values that the kernel takes. Source: tmpfs(5). */
const tmpfsValues: Readonly<Record<string, RegExp>> = {
  size: /^\d+[kmgtpe]?%?$/i,
  nr_blocks: /^\d+[kmgtpe]?$/i,
  nr_inodes: /^\d+[kmgtpe]?$/i,
  mode: /^[0-7]+$/,
  uid: /^\d+$/,
  gid: /^\d+$/,
  huge: /^(?:never|always|within_size|advise)$/,
  mpol: /^(?:default|local|interleave|prefer|bind|weighted)\b/,
};

/** Options without a value, and those that a security module adds to every file system. */
const tmpfsFlags = /^(?:inode32|inode64|noswap|(?:fs|def|root)?context=.+)$/;

/** Source: config.md, "Linux mount options", and mount(8). */
const mountFlags: ReadonlySet<string> = new Set(
  `async atime bind defaults dev diratime dirsync exec iversion lazytime loud mand noatime nodev nodiratime noexec
  noiversion nolazytime nomand norelatime nostrictatime nosuid nosymfollow private ratime rbind rdev rdiratime relatime
  remount rexec rnoatime rnodev rnodiratime rnoexec rnorelatime rnostrictatime rnosuid rnosymfollow ro rprivate
  rrelatime rro rrw rshared rslave rstrictatime rsuid rsymfollow runbindable rw shared silent slave strictatime suid
  symfollow sync tmpcopyup unbindable idmap ridmap copy-symlink`.split(/\s+/),
);

const tmpfsOptions: Schema = (value, path, { problem }) => {
  if (!isObject(value) || value.type !== 'tmpfs' || isBind(value.options)) return;
  for (const [index, option] of items(value, ['options']).entries()) {
    if (typeof option !== 'string' || mountFlags.has(option) || tmpfsFlags.test(option)) continue;
    const [name = '', ...rest] = option.split('=');
    const pattern = Object.hasOwn(tmpfsValues, name) ? tmpfsValues[name] : undefined;
    if (pattern === undefined)
      problem([...path, 'options', index], `is "${option}", which tmpfs does not take`);
    else if (!pattern.test(rest.join('='))) {
      problem([...path, 'options', index], `is "${option}", a value that tmpfs refuses`);
    }
  }
};

/** Files below /proc that runc lets a mount cover. Source: checkProcMount of runc 1.1. */
const coverable = new Set(
  `cpuinfo diskstats meminfo stat swaps uptime loadavg slabinfo sys/kernel/ns_last_pid sys/crypto/fips_enabled`
    .split(' ')
    .map((name) => `/proc/${name}`),
);

const belowProc: Schema = (value, path, { problem }) => {
  if (!isObject(value) || typeof value.destination !== 'string') return;
  const destination = normal(value.destination);
  const binds = isBind(value.options);
  if (destination === '/proc' && value.type !== 'proc' && !binds) {
    problem([...path, 'destination'], 'is /proc, which only a mount of type proc may cover');
  }
  if (!destination.startsWith('/proc/') || !binds || coverable.has(destination)) return;
  problem([...path, 'destination'], `is ${destination}, and runc refuses to bind a path below /proc`);
};

const relativeDestination: Schema = (value, path, { problem }) => {
  if (!isObject(value) || typeof value.destination !== 'string' || value.destination === '') return;
  if (value.destination.startsWith('/')) return;
  problem([...path, 'destination'], `should be an absolute path, not "${value.destination}"`, 'warning');
};

const bindSource: Schema = (value, path, { problem }) => {
  if (!isObject(value) || !isBind(value.options)) return;
  if (value.source === undefined || value.source === null || value.source === '') {
    problem([...path, 'source'], 'is missing, and a bind mount needs one');
  }
};

const mount = all(
  object({
    destination: required(text('must be a path', (value) => value !== '')),
    type: text(),
    source: text(),
    options: listOf(text()),
    uidMappings: listOf(object({})),
    gidMappings: listOf(object({})),
  }),
  mountType,
  tmpfsOptions,
  belowProc,
  relativeDestination,
  bindSource,
);

/** runc reads /proc of the container, so one has to be mounted. */
const hasProc: Schema = (value, path, { problem }) => {
  if (!Array.isArray(value)) return;
  const covers = value.some((item) => {
    const destination: unknown = isObject(item) ? item.destination : undefined;
    return typeof destination === 'string' && ['/proc', '/'].includes(normal(destination));
  });
  if (!covers) problem(path, 'has no mount of /proc, without which runc starts nothing');
};

export const mounts: Schema = all(listOf(mount), hasProc);

/** A destination as runtimes resolve it. */
function normal(destination: string): string {
  return join('/', destination).replace(/(?<=.)\/$/, '');
}
