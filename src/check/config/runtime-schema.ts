import { capabilitySets } from '../../core/capabilities.js';
import { isObject } from '../../core/json.js';
import { mounts } from './mount-schema.js';
import { namespaces, rlimits } from './names.js';
import { namespaceSchemas } from './namespace-schema.js';
import { part } from './parts.js';
import { resources } from './resources-schema.js';
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

/** Drafts before 1.0 are not read by crun; runc takes any text. */
const version = text('must be 1.0.0 or a later version of the specification', (value) =>
  /^[1-9]\d*\.\d+/.test(value),
);

/** Runtimes refuse larger numbers, although the specification has 32 bits for them. */
const id = integer(0, 2 ** 31 - 1);

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
      ),
    ),
    distinct('type'),
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
    env: listOf(environmentEntry),
    timeout: integer(1, 2 ** 53),
  }),
);

const idMappings = listOf(object({ containerID: uint32, hostID: uint32, size: integer(1, 2 ** 32 - 1) }));

const propagations = ['private', 'shared', 'slave', 'unbindable'].flatMap((name) => [name, `r${name}`]);

const linux = object({
  namespaces: all(
    listOf(
      object({
        type: required(oneOf(namespaces)),
        path: text('must be an absolute path', (value) => value === '' || value.startsWith('/')),
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
  }),
  ...namespaceSchemas,
);
