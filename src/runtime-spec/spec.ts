/**
 * The part of the OCI runtime configuration that this project writes, fields in the order of the specification.
 * Source: https://github.com/opencontainers/runtime-spec/blob/main/config.md, config-linux.md
 */
import { always, flag, ifSet, integer, list, object, text, texts, unlessEmpty, type Value } from './shape.js';

export const mount = object({
  destination: always(text),
  type: unlessEmpty(text),
  source: unlessEmpty(text),
  options: unlessEmpty(list(text)),
});

export const hook = object({
  path: always(text),
  args: unlessEmpty(list(text)),
  env: unlessEmpty(list(text)),
  timeout: ifSet(integer),
});

const user = object({
  uid: always(integer),
  gid: always(integer),
  additionalGids: unlessEmpty(list(integer)),
  username: unlessEmpty(text),
});

const capabilities = object({
  bounding: unlessEmpty(list(text)),
  effective: unlessEmpty(list(text)),
  inheritable: unlessEmpty(list(text)),
  permitted: unlessEmpty(list(text)),
  ambient: unlessEmpty(list(text)),
});

const rlimit = object({ type: always(text), hard: always(integer), soft: always(integer) });

const process = object({
  terminal: always(flag),
  consoleSize: ifSet(object({ height: always(integer), width: always(integer) })),
  user: always(user),
  args: always(list(text)),
  env: unlessEmpty(list(text)),
  cwd: always(text),
  capabilities: ifSet(capabilities),
  rlimits: unlessEmpty(list(rlimit)),
  noNewPrivileges: unlessEmpty(flag),
  apparmorProfile: unlessEmpty(text),
  oomScoreAdj: ifSet(integer),
  selinuxLabel: unlessEmpty(text),
});

const deviceRule = object({
  allow: always(flag),
  type: unlessEmpty(text),
  major: ifSet(integer),
  minor: ifSet(integer),
  access: unlessEmpty(text),
});

const memory = object({
  limit: ifSet(integer),
  reservation: ifSet(integer),
  swap: ifSet(integer),
  kernel: ifSet(integer),
  kernelTCP: ifSet(integer),
  swappiness: ifSet(integer),
  disableOOMKiller: ifSet(flag),
});

const cpu = object({
  shares: ifSet(integer),
  quota: ifSet(integer),
  period: ifSet(integer),
  realtimeRuntime: ifSet(integer),
  realtimePeriod: ifSet(integer),
  cpus: unlessEmpty(text),
  mems: unlessEmpty(text),
});

const weightDevice = object({
  major: always(integer),
  minor: always(integer),
  weight: ifSet(integer),
  leafWeight: ifSet(integer),
});

const throttleDevice = object({ major: always(integer), minor: always(integer), rate: always(integer) });

const blockIO = object({
  weight: ifSet(integer),
  leafWeight: ifSet(integer),
  weightDevice: unlessEmpty(list(weightDevice)),
  throttleReadBpsDevice: unlessEmpty(list(throttleDevice)),
  throttleWriteBpsDevice: unlessEmpty(list(throttleDevice)),
  throttleReadIOPSDevice: unlessEmpty(list(throttleDevice)),
  throttleWriteIOPSDevice: unlessEmpty(list(throttleDevice)),
});

const network = object({
  classID: ifSet(integer),
  priorities: unlessEmpty(list(object({ name: always(text), priority: always(integer) }))),
});

const resources = object({
  devices: unlessEmpty(list(deviceRule)),
  memory: ifSet(memory),
  cpu: ifSet(cpu),
  pids: ifSet(object({ limit: always(integer) })),
  blockIO: ifSet(blockIO),
  hugepageLimits: unlessEmpty(list(object({ pageSize: always(text), limit: always(integer) }))),
  network: ifSet(network),
});

const idMapping = object({ containerID: always(integer), hostID: always(integer), size: always(integer) });

const device = object({
  path: always(text),
  type: always(text),
  major: always(integer),
  minor: always(integer),
  fileMode: ifSet(integer),
  uid: ifSet(integer),
  gid: ifSet(integer),
});

const syscall = object({
  names: always(list(text)),
  action: always(text),
  args: unlessEmpty(
    list(
      object({
        index: always(integer),
        value: always(integer),
        valueTwo: unlessEmpty(integer),
        op: always(text),
      }),
    ),
  ),
});

const seccomp = object({
  defaultAction: always(text),
  architectures: unlessEmpty(list(text)),
  syscalls: unlessEmpty(list(syscall)),
});

const linux = object({
  uidMappings: unlessEmpty(list(idMapping)),
  gidMappings: unlessEmpty(list(idMapping)),
  sysctl: unlessEmpty(texts),
  resources: ifSet(resources),
  cgroupsPath: unlessEmpty(text),
  namespaces: unlessEmpty(list(object({ type: always(text), path: unlessEmpty(text) }))),
  devices: unlessEmpty(list(device)),
  seccomp: ifSet(seccomp),
  rootfsPropagation: unlessEmpty(text),
  maskedPaths: unlessEmpty(list(text)),
  readonlyPaths: unlessEmpty(list(text)),
  mountLabel: unlessEmpty(text),
  intelRdt: ifSet(object({ l3CacheSchema: unlessEmpty(text) })),
});

const hooks = object({
  prestart: unlessEmpty(list(hook)),
  poststart: unlessEmpty(list(hook)),
  poststop: unlessEmpty(list(hook)),
});

export const spec = object({
  ociVersion: always(text),
  process: always(process),
  root: always(object({ path: always(text), readonly: always(flag) })),
  hostname: unlessEmpty(text),
  mounts: unlessEmpty(list(mount)),
  hooks: ifSet(hooks),
  annotations: unlessEmpty(texts),
  linux: always(linux),
});

export type Spec = Value<typeof spec>;
export type Hooks = Value<typeof hooks>;
export type Capabilities = Value<typeof capabilities>;
export type Resources = Value<typeof resources>;
export type BlockIO = Value<typeof blockIO>;
export type DeviceRule = Value<typeof deviceRule>;
export type Device = Value<typeof device>;
export type IdMapping = Value<typeof idMapping>;
export type Seccomp = Value<typeof seccomp>;
export type Syscall = Value<typeof syscall>;
