import { join } from 'node:path/posix';
import { shown } from '../../core/excerpt.js';
import { isObject } from '../../core/json.js';
import { nearest } from '../../core/nearest.js';
import {
  fileSystems,
  isFileSystem,
  mountFlags,
  neededOptions,
  optionsOf,
  procFolders,
  sysFolders,
  sysMounts,
} from './file-systems.js';
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
  else if (type === undefined || type === null || type === '') problem([...path, 'type'], 'is missing');
  else if (typeof type === 'string' && type !== 'rbind' && !isFileSystem(type)) {
    const meant = nearest(type.toLowerCase(), [...fileSystems]);
    const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
    problem([...path, 'type'], `is "${shown(type)}", which is not a file system of Linux${hint}`);
  } else if (typeof type === 'string') {
    const needed = neededOptions[type];
    const given = items(value, ['options']).map(String);
    if (needed !== undefined && !given.some((option) => option.startsWith(needed))) {
      problem([...path, 'options'], `has no ${needed}…, without which ${type} cannot be mounted`);
    }
  }
};

/** Options that a file system refuses, or values that it does not take. Bind mounts ignore them. */
const fileSystemOptions: Schema = (value, path, { problem }) => {
  if (!isObject(value) || typeof value.type !== 'string' || isBind(value.options)) return;
  const { type } = value;
  const known = optionsOf(type);
  if (known === undefined) return;
  for (const [index, option] of items(value, ['options']).entries()) {
    if (typeof option !== 'string' || option === '' || mountFlags.has(option)) continue;
    if (/^(?:fs|def|root)?context=./.test(option)) continue;
    const [name = '', ...rest] = option.split('=');
    const form = known.get(name);
    if (form === undefined)
      problem([...path, 'options', index], `is "${shown(option)}", which ${type} does not take`);
    else if (!form(rest.join('='))) {
      problem([...path, 'options', index], `is "${shown(option)}", a value that ${type} refuses`);
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

/** Mount points inside a kernel's file system have to exist there: no one can create a directory in it. */
const mountPoint: Schema = (value, path, { problem }) => {
  if (!isObject(value) || typeof value.destination !== 'string' || value.destination === '') return;
  const destination = normal(value.destination);
  const report = (what: string): void => {
    problem([...path, 'destination'], `is ${shown(destination)}, ${what}`);
  };
  const binds = isBind(value.options);
  if (destination === '/' && !binds) report('and would hide the whole image');
  const [, top = '', name = ''] = destination.split('/');
  if (top === 'proc' && name !== '' && !binds) {
    if (/^(?:\d+|self|thread-self)$/.test(name)) report('which belongs to the process that runc starts');
    else if (!procFolders.has(name)) report('which is not a directory of /proc');
  }
};

/** Below /sys, if that is the kernel's. */
const belowSys: Schema = (value, path, { problem }) => {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const sysfs = list.findIndex(
    (item) => isObject(item) && item.type === 'sysfs' && destinationOf(item) === '/sys',
  );
  for (const [index, item] of list.entries()) {
    const [, top, name, ...rest] = destinationOf(item)?.split('/') ?? [];
    if (sysfs < 0 || index < sysfs || top !== 'sys' || name === undefined) continue;
    const isMissing =
      !sysFolders.has(name) || (name === 'fs' && rest[0] !== undefined && !sysMounts.has(rest[0]));
    if (!isMissing) continue;
    problem(
      [...path, index, 'destination'],
      `is ${shown(destinationOf(item) ?? '')}, which is not a directory of /sys`,
    );
  }
};

function destinationOf(item: unknown): string | undefined {
  const destination: unknown = isObject(item) ? item.destination : undefined;
  return typeof destination === 'string' && destination !== '' ? normal(destination) : undefined;
}

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
  fileSystemOptions,
  mountPoint,
  belowProc,
  relativeDestination,
  bindSource,
);

/** runc reads /proc of the container, so one has to be mounted. */
const hasProc: Schema = (value, path, { problem }) => {
  if (!Array.isArray(value)) return;
  const covers = value.some((item) => ['/proc', '/'].includes(destinationOf(item) ?? ''));
  if (!covers) problem(path, 'has no mount of /proc, without which runc starts nothing');
};

export const mounts: Schema = all(listOf(mount), hasProc, belowSys);

/** A destination as runtimes resolve it. */
function normal(destination: string): string {
  return join('/', destination).replace(/(?<=.)\/$/, '');
}
