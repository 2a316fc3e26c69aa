import { capabilitySets } from '../../core/capabilities.js';
import { isObject } from '../../core/json.js';
import { mounts } from './mount-schema.js';
import { namespaces, rlimits } from './names.js';
import { namespaceSchemas } from './namespace-schema.js';
import { part } from './parts.js';
import { nullDevice, resources } from './resources-schema.js';
import {
  absolutePath,
  all,
  distinct,
  flag,
  integer,
  listOf,
  literal,
  mapOf,
  object,
  oneOf,
  required,
  text,
  uint32,
  uint64,
  type Schema,
} from './schema.js';
import { seccomp } from './seccomp-schema.js';

/**
 * The runtime configuration, as far as runc or crun refuse one that breaks it. `root`, `process.terminal` and
 * `process.capabilities` have rules of their own.
 * Source: https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md and config-linux.md
 */

/** Another rule looks at this part. */
const anything: Schema = () => undefined;
const whenObject =
  (schema: Schema): Schema =>
  (value, path, reporter) => {
    if (isObject(value)) schema(value, path, reporter);
  };

const anyText = text();
const cText = text('must be a string without a NUL character', (value) => !value.includes('\0'));
const environmentEntry = text('must be NAME=value', (value) => /^[^=\0]+=[^\0]*$/s.test(value));

/** crun reads no draft before 1.0, and only the versions that it knows; runc takes any string. */
const version: Schema = (value, path, reporter) => {
  text('must be 1.0.0 or a later version of the specification', (given) => /^[1-9]\d*\.\d+/.test(given))(
    value,
    path,
    reporter,
  );
  if (typeof value !== 'string' || !/^(?:1\.(?:[2-9]|\d\d)|[2-9]|\d\d)/.test(value)) return;
  reporter.problem(
    path,
    `is ${literal(value)}, which crun 1.8 and older refuse; 1.0.2 works everywhere`,
    'warning',
  );
};

/** Runtimes refuse larger numbers, although the specification has 32 bits for them. */
const id = integer(0, 2 ** 31 - 1);

/** Fewer open files than the runtime itself needs before it starts the program. */
const fewestFiles = 4;

const enoughFiles: Schema = (value, path, { problem }) => {
  const soft = part(value, ['soft']);
  if (part(value, ['type']) !== 'RLIMIT_NOFILE' || typeof soft !== 'number' || soft >= fewestFiles) return;
  problem([...path, 'soft'], `is ${soft}, and runtimes need at least ${fewestFiles} open files to start`);
};

const softWithinHard: Schema = (value, path, { problem }) => {
  const soft = part(value, ['soft']);
  const hard = part(value, ['hard']);
  if (typeof soft === 'number' && typeof hard === 'number' && soft > hard) {
    problem([...path, 'soft'], `must not be larger than hard, but ${soft} is larger than ${hard}`);
  }
};

const programGiven: Schema = (value, path, { problem }) => {
  if (part(value, [0]) === '') problem([...path, 0], 'is empty, and names no program');
};

const process = object({
  user: object({ uid: id, gid: id, umask: uint32, additionalGids: listOf(id) }),
  args: required(all(listOf(cText, { atLeast: 1 }), programGiven)),
  cwd: required(absolutePath),
  env: listOf(environmentEntry),
  rlimits: all(
    listOf(
      all(
        object({ type: required(oneOf(rlimits)), hard: required(uint64), soft: required(uint64) }),
        softWithinHard,
        enoughFiles,
      ),
    ),
    // Both runtimes take the last one.
    distinct('type', 'warning'),
  ),
  consoleSize: object({ height: uint32, width: uint32 }),
  terminal: anything,
  capabilities: whenObject(object(Object.fromEntries(capabilitySets.map((name) => [name, anything])))),
  noNewPrivileges: flag,
  oomScoreAdj: integer(-1000, 1000),
  apparmorProfile: anyText,
  selinuxLabel: anyText,
});

const hooks = listOf(
  object({
    path: required(absolutePath),
    args: listOf(anyText),
    env: listOf(anyText),
    timeout: integer(1, 2 ** 53),
  }),
);

const idMappings = listOf(object({ containerID: uint32, hostID: uint32, size: integer(1, 2 ** 32 - 1) }));

const deviceNumber = integer(0, 2 ** 32 - 1);

const propagations = ['private', 'shared', 'slave', 'unbindable'].flatMap((name) => [name, `r${name}`]);

const linux = object({
  namespaces: all(
    listOf(
      object({
        type: required(oneOf(namespaces)),
        path: absolutePath,
      }),
    ),
    distinct('type'),
  ),
  uidMappings: idMappings,
  gidMappings: idMappings,
  devices: listOf(
    object({
      type: required(oneOf(['b', 'c', 'p', 'u'])),
      path: required(text('must be the absolute path of a file', (value) => /^\/.*[^/]/.test(value))),
      ...{ major: deviceNumber, minor: deviceNumber, fileMode: uint32, uid: uint32, gid: uint32 },
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
  personality: object({ domain: required(oneOf(['LINUX', 'LINUX32'])), flags: listOf(anyText) }),
  intelRdt: object({ closID: anyText, l3CacheSchema: anyText, memBwSchema: anyText }),
});

export const runtimeConfiguration: Schema = all(
  object({
    ociVersion: required(version),
    process: required(process),
    root: whenObject(object({ path: anything, readonly: anything })),
    hostname: anyText,
    domainname: anyText,
    mounts: required(mounts),
    hooks: object({
      ...{ prestart: hooks, createRuntime: hooks, createContainer: hooks },
      ...{ startContainer: hooks, poststart: hooks, poststop: hooks },
    }),
    annotations: mapOf(anyText),
    linux: required(linux),
    // crun reads these, too, although they are for other systems.
    vm: object({ kernel: required(object({ path: required(anyText) })) }),
    windows: object({ layerFolders: required(listOf(anyText)) }),
  }),
  ...namespaceSchemas,
  nullDevice,
);
