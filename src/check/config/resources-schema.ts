import {
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
} from './schema.js';

/** The limits of a container's cgroup. Source: config-linux.md of the OCI runtime specification, "Control groups". */

const anyText = text();
const throttle = listOf(object({ major: int64, minor: int64, rate: uint64 }));
/** What the kernel takes; 0 means that none is set. */
const weight = integer(0, 1000);

export const resources = object({
  devices: listOf(
    object({
      allow: required(flag),
      type: oneOf(['a', 'b', 'c']),
      major: int64,
      minor: int64,
      access: text('must consist of r, w and m', (value) => /^[rwm]*$/.test(value)),
    }),
  ),
  memory: object({
    ...{ limit: int64, reservation: int64, swap: int64, kernel: int64, kernelTCP: int64 },
    swappiness: integer(0, 100),
    ...{ disableOOMKiller: flag, useHierarchy: flag, checkBeforeUpdate: flag },
  }),
  cpu: object({
    ...{ shares: uint64, quota: int64, burst: uint64, period: uint64, realtimeRuntime: int64 },
    ...{ realtimePeriod: uint64, cpus: anyText, mems: anyText, idle: int64 },
  }),
  pids: object({ limit: int64 }),
  blockIO: object({
    weight,
    leafWeight: weight,
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
