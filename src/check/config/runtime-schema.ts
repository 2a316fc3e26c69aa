import { newerSeccompArchitectures, seccompArchitectures } from '../../core/architectures.js';
import { isObject } from '../../core/json.js';
import { part } from './parts.js';
import {
  absolutePath,
  all,
  distinct,
  flag,
  int64,
  integer,
  listOf,
  mapOf,
  object,
  oneOf,
  required,
  text,
  uint16,
  uint32,
  uint64,
  type Schema,
} from './schema.js';
import { namespaces, rlimits } from './names.js';

/**
 * The runtime configuration as far as runc and crun refuse what breaks it. `root`, `process.terminal` and
 * `process.capabilities` have rules of their own.
 * Source: https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md and config-linux.md
 */

const anyText = text();

const environmentEntry = text('must be NAME=value', (value) => /^[^=\0]+=[^\0]*$/s.test(value));

/** Source: semver.org, as far as a version must have three numbers. */
const version = text('must be a version such as "1.0.0"', (value) =>
  /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(value),
);

const softWithinHard: Schema = (value, path, report) => {
  const soft = part(value, ['soft']);
  const hard = part(value, ['hard']);
  if (typeof soft === 'number' && typeof hard === 'number' && soft > hard) {
    report([...path, 'soft'], `must not be larger than hard, and ${soft} is larger than ${hard}`);
  }
};

const process = object({
  user: object({ uid: uint32, gid: uint32, umask: uint32, additionalGids: listOf(uint32) }),
  args: required(listOf(anyText, { atLeast: 1 })),
  cwd: required(absolutePath),
  env: listOf(environmentEntry),
  rlimits: all(
    listOf(
      all(
        object({ type: required(oneOf(rlimits)), hard: required(uint64), soft: required(uint64) }),
        softWithinHard,
      ),
    ),
    distinct('type'),
  ),
  consoleSize: object({ height: uint32, width: uint32 }),
  noNewPrivileges: flag,
  oomScoreAdj: integer(-1000, 1000),
  apparmorProfile: anyText,
  selinuxLabel: anyText,
});

/** Types that need a file system's name; a bind mount needs the option besides. */
const mountType: Schema = (value, path, report) => {
  if (!isObject(value) || value.type === 'rbind') return;
  const { type, options } = value;
  const binds = Array.isArray(options) && options.some((option) => option === 'bind' || option === 'rbind');
  if (type === 'bind' && !binds) report(path, 'has type bind, but neither bind nor rbind among its options');
  if ((type === undefined || type === null || type === '') && !binds) report([...path, 'type'], 'is missing');
};

/** What tmpfs takes besides the flags of every mount. Source: tmpfs(5). */
const tmpfsOption = /^(?:size|nr_blocks|nr_inodes|mode|gid|uid|huge|mpol)=.+$|^(?:inode32|inode64|noswap)$/;

/** Source: config.md, "Linux mount options", and mount(8). */
const mountFlags = new Set([
  ...[
    'async',
    'atime',
    'bind',
    'defaults',
    'dev',
    'diratime',
    'dirsync',
    'exec',
    'iversion',
    'lazytime',
    'loud',
  ],
  ...['mand', 'noatime', 'nodev', 'nodiratime', 'noexec', 'noiversion', 'nolazytime', 'nomand', 'norelatime'],
  ...[
    'nostrictatime',
    'nosuid',
    'nosymfollow',
    'private',
    'ratime',
    'rbind',
    'rdev',
    'rdiratime',
    'relatime',
  ],
  ...['remount', 'rexec', 'rnoatime', 'rnodev', 'rnodiratime', 'rnoexec', 'rnorelatime', 'rnostrictatime'],
  ...['rnosuid', 'rnosymfollow', 'ro', 'rprivate', 'rrelatime', 'rro', 'rrw', 'rshared', 'rslave'],
  ...['rstrictatime', 'rsuid', 'rsymfollow', 'runbindable', 'rw', 'shared', 'silent', 'slave', 'strictatime'],
  ...['suid', 'symfollow', 'sync', 'tmpcopyup', 'unbindable', 'idmap', 'ridmap', 'copy-symlink'],
]);

const mountOptions: Schema = (value, path, report) => {
  if (!isObject(value) || !Array.isArray(value.options) || value.type !== 'tmpfs') return;
  const options = value.options as readonly unknown[];
  for (const [index, option] of options.entries()) {
    if (typeof option !== 'string' || mountFlags.has(option) || tmpfsOption.test(option)) continue;
    if (options.includes('bind') || options.includes('rbind')) return;
    report([...path, 'options', index], `is "${option}", which tmpfs does not take`);
  }
};

const mount = all(
  object({
    destination: required(text('must be a path', (value) => value !== '')),
    type: anyText,
    source: anyText,
    options: listOf(anyText),
  }),
  mountType,
  mountOptions,
  (value, path, report) => {
    const destination = part(value, ['destination']);
    if (typeof destination !== 'string' || destination === '' || destination.startsWith('/')) return;
    report([...path, 'destination'], `should be an absolute path, and is "${destination}"`, 'warning');
  },
);

const hooks = listOf(
  object({
    path: required(absolutePath),
    args: listOf(anyText),
    env: listOf(environmentEntry),
    timeout: integer(1, 2 ** 53),
  }),
);

const deviceAccess = text('must be made of r, w and m', (value) => /^[rwm]*$/.test(value));
const throttle = listOf(object({ major: int64, minor: int64, rate: uint64 }));
const idMappings = listOf(object({ containerID: uint32, hostID: uint32, size: uint32 }));

const resources = object({
  devices: listOf(
    object({
      allow: required(flag),
      type: oneOf(['a', 'b', 'c']),
      major: int64,
      minor: int64,
      access: deviceAccess,
    }),
  ),
  memory: object({
    ...{ limit: int64, reservation: int64, swap: int64, kernel: int64, kernelTCP: int64, swappiness: uint64 },
    ...{ disableOOMKiller: flag, useHierarchy: flag, checkBeforeUpdate: flag },
  }),
  cpu: object({
    ...{ shares: uint64, quota: int64, burst: uint64, period: uint64, realtimeRuntime: int64 },
    ...{ realtimePeriod: uint64, cpus: anyText, mems: anyText, idle: int64 },
  }),
  pids: object({ limit: int64 }),
  blockIO: object({
    weight: uint16,
    leafWeight: uint16,
    weightDevice: listOf(object({ major: int64, minor: int64, weight: uint16, leafWeight: uint16 })),
    ...{ throttleReadBpsDevice: throttle, throttleWriteBpsDevice: throttle },
    ...{ throttleReadIOPSDevice: throttle, throttleWriteIOPSDevice: throttle },
  }),
  hugepageLimits: listOf(object({ pageSize: required(anyText), limit: required(uint64) })),
  network: object({
    classID: uint32,
    priorities: listOf(object({ name: required(anyText), priority: uint32 })),
  }),
  unified: mapOf(anyText),
});

const actions = ['KILL', 'KILL_PROCESS', 'KILL_THREAD', 'TRAP', 'ERRNO', 'TRACE', 'ALLOW', 'LOG', 'NOTIFY'];
const seccompAction = oneOf(actions.map((name) => `SCMP_ACT_${name}`));

const architectures = [...seccompArchitectures.values(), ...newerSeccompArchitectures];

const seccomp = object({
  defaultAction: required(seccompAction),
  defaultErrnoRet: uint32,
  architectures: listOf(oneOf(architectures)),
  flags: listOf(anyText),
  listenerPath: anyText,
  listenerMetadata: anyText,
  syscalls: listOf(
    object({
      names: listOf(anyText),
      action: required(seccompAction),
      errnoRet: uint32,
      args: listOf(
        object({
          index: required(integer(0, 5)),
          value: required(uint64),
          valueTwo: uint64,
          op: required(
            oneOf(['NE', 'LT', 'LE', 'EQ', 'GE', 'GT', 'MASKED_EQ'].map((name) => `SCMP_CMP_${name}`)),
          ),
        }),
      ),
    }),
  ),
});

const propagations = ['private', 'shared', 'slave', 'unbindable'].flatMap((name) => [name, `r${name}`]);

const linux = object({
  namespaces: all(
    listOf(
      object({
        type: required(oneOf(namespaces)),
        path: text('must be an absolute path', isAbsoluteOrEmpty),
      }),
    ),
    distinct('type'),
  ),
  uidMappings: idMappings,
  gidMappings: idMappings,
  devices: listOf(
    object({
      type: required(oneOf(['b', 'c', 'p', 'u'])),
      path: required(absolutePath),
      ...{ major: int64, minor: int64, fileMode: uint32, uid: uint32, gid: uint32 },
    }),
  ),
  cgroupsPath: anyText,
  resources,
  rootfsPropagation: text(`must be one of ${propagations.join(', ')}`, (value) =>
    ['', ...propagations].includes(value),
  ),
  seccomp,
  sysctl: mapOf(anyText),
  maskedPaths: listOf(anyText),
  readonlyPaths: listOf(anyText),
  mountLabel: anyText,
  intelRdt: object({ closID: anyText, l3CacheSchema: anyText, memBwSchema: anyText }),
});

/** What only makes sense in a namespace of one's own: runtimes refuse it, but some hosts' users know what they do. */
const hostnameNeedsNamespace: Schema = (value, _path, report) => {
  const list = part(value, ['linux', 'namespaces']);
  const own = Array.isArray(list) && list.some((item) => part(item, ['type']) === 'uts');
  const hostname = part(value, ['hostname']);
  if (typeof hostname === 'string' && hostname !== '' && !own) {
    report(['hostname'], 'needs a uts namespace in linux.namespaces', 'warning');
  }
};

export const runtimeConfiguration: Schema = all(
  object({
    ociVersion: required(version),
    process: required(process),
    hostname: anyText,
    domainname: anyText,
    mounts: listOf(mount),
    hooks: object({
      ...{ prestart: hooks, createRuntime: hooks, createContainer: hooks },
      ...{ startContainer: hooks, poststart: hooks, poststop: hooks },
    }),
    annotations: mapOf(anyText),
    linux,
  }),
  hostnameNeedsNamespace,
);

function isAbsoluteOrEmpty(path: string): boolean {
  return path === '' || path.startsWith('/');
}
