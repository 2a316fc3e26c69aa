import { isObject } from '../../core/json.js';
import { items, part } from './parts.js';
import {
  all,
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

/** The limits of a container's cgroup. Source: config-linux.md of the OCI runtime specification, "Control groups". */

const anyText = text();
const throttle = listOf(object({ major: int64, minor: int64, rate: uint64 }));
/** What the kernel takes; 0 means that none is set. */
const weight = integer(0, 1000);

/** A number in the kernel's range; 0 leaves it as it is. */
function within(minimum: number, maximum: number): Schema {
  return (value, path, reporter) => {
    if (value !== 0) integer(minimum, maximum)(value, path, reporter);
  };
}

/** Processors or memory nodes: `0-3,6`, also `0-31:2/4`. Source: "List format" of cpuset(7). */
const setOfNumbers = text('must be a list such as 0-3,6', (value) =>
  value.split(',').every((range) => {
    const found = /^\s*(?<first>\d+)(?:-(?<last>\d+)(?::\d+\/\d+)?)?\s*$/.exec(range)?.groups;
    if (found === undefined) return range.trim() === '';
    const { first, last = first } = found;
    return Number(first) <= Number(last);
  }),
);

/** Bytes; -1 stands for no limit. */
const bytes = integer(-1, 2 ** 63 - 1);

/** `swap` counts memory and swap together. */
const swapAboveLimit: Schema = (value, path, { problem }) => {
  const [limit, swap] = [part(value, ['limit']) ?? 0, part(value, ['swap'])];
  if (typeof swap !== 'number' || swap <= 0 || typeof limit !== 'number') return;
  if (limit <= 0) problem([...path, 'swap'], 'needs limit, because it counts memory and swap together');
  else if (swap < limit) {
    problem([...path, 'swap'], `must not be smaller than limit, but ${swap} is smaller than ${limit}`);
  }
};

const noZeroLimit: Schema = (value, path, { problem }) => {
  if (part(value, ['limit']) === 0) problem([...path, 'limit'], 'is 0, with which crun starts nothing');
};

/** runc takes it for no limit; so does crun in newer versions. */
const processLimit: Schema = (value, path, reporter) => {
  int64(value, path, reporter);
  if (typeof value === 'number' && value < 0)
    reporter.problem(
      path,
      `is ${value}, which crun 1.8 and older refuse; leave it out for no limit`,
      'warning',
    );
};

/** Runtimes ignore other letters. */
const accessLetters: Schema = (value, path, reporter) => {
  text()(value, path, reporter);
  if (typeof value === 'string' && !/^[rwm]*$/.test(value))
    reporter.problem(path, `should consist of r, w and m, not "${value}"`, 'warning');
};

/** runc refuses an empty one; without the field, too. */
const hasAccess: Schema = (value, path, { problem }) => {
  if (isObject(value) && !value.access) problem([...path, 'access'], 'is missing, and runc needs it');
};

export const resources = object({
  devices: listOf(
    all(
      object({
        allow: flag,
        type: oneOf(['a', 'b', 'c']),
        major: int64,
        minor: int64,
        access: accessLetters,
      }),
      hasAccess,
    ),
  ),
  memory: all(
    object({
      ...{ limit: bytes, reservation: bytes, swap: bytes, kernel: int64, kernelTCP: int64 },
      swappiness: integer(0, 100),
      ...{ disableOOMKiller: flag, useHierarchy: flag, checkBeforeUpdate: flag },
    }),
    swapAboveLimit,
    noZeroLimit,
  ),
  cpu: object({
    shares: within(2, 262144),
    // Microseconds; a negative quota stands for none.
    quota: (value, path, reporter) => {
      if (typeof value !== 'number' || !Number.isInteger(value) || value >= 0)
        within(1000, 2 ** 63 - 1)(value, path, reporter);
    },
    period: within(1000, 1_000_000),
    ...{ burst: uint64, realtimeRuntime: int64, realtimePeriod: uint64, idle: int64 },
    ...{ cpus: setOfNumbers, mems: setOfNumbers },
  }),
  pids: object({ limit: processLimit }),
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

/** A device that is listed loses the rule by which runc always allows it; runc opens /dev/null itself. */
export const nullDevice: Schema = (config, _path, { problem }) => {
  const index = items(config, ['linux', 'devices']).findIndex(
    (device) => part(device, ['path']) === '/dev/null',
  );
  if (index < 0) return;
  const isAllowed = items(config, ['linux', 'resources', 'devices']).some(
    (rule) =>
      part(rule, ['allow']) === true &&
      ['a', 'c', undefined].includes(part(rule, ['type']) as string | undefined) &&
      [1, -1, undefined].includes(part(rule, ['major']) as number | undefined) &&
      [3, -1, undefined].includes(part(rule, ['minor']) as number | undefined),
  );
  if (isAllowed) return;
  problem(
    ['linux', 'devices', index],
    'is /dev/null, which runtimes create anyway; listed, it needs a rule in linux.resources.devices that allows it',
  );
};
