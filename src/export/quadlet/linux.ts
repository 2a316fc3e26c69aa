import { at, entriesOf, isObject, type Json, listOf, numberOf, textOf, textsOf } from './json.js';
import { line, word } from './quote.js';
import { given, type Note, type Setting, type Translation } from './settings.js';

/** What Podman hides, and keeps from being written to, in every container. Source: containers/common, pkg/config. */
const podmanMasks = [
  '/proc/acpi',
  '/proc/asound',
  '/proc/interrupts',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/timer_list',
  '/proc/timer_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/sys/firmware',
  '/sys/fs/selinux',
  '/sys/dev/block',
  '/sys/devices/virtual/powercap',
];
const podmanReadonly = [
  '/proc/asound',
  '/proc/bus',
  '/proc/fs',
  '/proc/irq',
  '/proc/sys',
  '/proc/sysrq-trigger',
];

/** What is not carried over, and what that means. */
const lost: Readonly<Record<string, string>> = {
  cgroupsPath: 'the container lies in the cgroup of its unit',
  rootfsPropagation: 'mounts of the host reach the container as Podman sets it',
  mountLabel: 'Podman labels the files itself',
  intelRdt: 'Podman has no option for it',
  personality: 'Podman has no option for it',
  timeOffsets: 'Podman has no option for it',
  netDevices: 'Podman has no option for it',
};

/** `linux` of config.json. @param seccompPath where the profile will lie on the host. */
export function linuxSettings(linux: Json, seccompPath: string): Translation {
  const resources = resourceSettings(at(linux, 'resources'));
  const masked = textsOf(at(linux, 'maskedPaths')).filter((path) => !podmanMasks.includes(path));
  const readonly = textsOf(at(linux, 'readonlyPaths')).filter((path) => !podmanReadonly.includes(path));
  const settings: readonly Setting[] = [
    ...namespaceSettings(linux),
    ...listOf(at(linux, 'devices')).flatMap((device) =>
      given(textOf(at(device, 'path')), (path): Setting => ['AddDevice', line(path)]),
    ),
    ...entriesOf(at(linux, 'sysctl')).map(([key, value]): Setting => [
      'Sysctl',
      word(`${key}=${String(value)}`),
    ]),
    // Podman hides these in every container, unless it is told not to hide any.
    ...(isBare(linux) ? [['Unmask', 'ALL'] as const] : []),
    ...(masked.length > 0 ? [['Mask', line(masked.join(':'))] as const] : []),
    ['SeccompProfile', isObject(at(linux, 'seccomp')) ? line(seccompPath) : 'unconfined'],
    ...resources.settings,
  ];
  const notes = [
    ...Object.entries(lost)
      .filter(([key]) => at(linux, key) !== undefined)
      .map(([key, meaning]) => ({
        message: `linux.${key} is not carried over: ${meaning}.`,
        at: ['linux', key],
      })),
    ...readonly.map((path) => ({
      message: `${path} is read-only in config.json, and not here: Podman has no option for it.`,
      at: ['linux', 'readonlyPaths'],
    })),
    ...listOf(at(linux, 'devices')).map((device, index) => ({
      message: `${textOf(at(device, 'path')) ?? 'A device'} is taken from the host, which must have it.`,
      at: ['linux', 'devices', index],
    })),
    ...namespaceNotes(at(linux, 'namespaces')),
    ...resources.notes,
  ];
  return { settings, notes };
}

/** Podman has no time namespace, and always creates the mount namespace itself. */
function namespaceNotes(namespaces: Json): readonly Note[] {
  return listOf(namespaces).flatMap((namespace, index) => {
    const type = textOf(at(namespace, 'type')) ?? '';
    const isJoined = at(namespace, 'path') !== undefined;
    if (type !== 'time' && !(type === 'mount' && isJoined)) return [];
    const meaning =
      type === 'time' ? "the container has the host's clocks" : 'Podman always creates this namespace itself';
    const message = `The namespace of type "${type}" is not carried over: ${meaning}.`;
    return [{ message, at: ['linux', 'namespaces', index] }];
  });
}

/** Whether config.json leaves /proc and /sys as they are. */
function isBare(linux: Json): boolean {
  return ['maskedPaths', 'readonlyPaths'].every((key) => textsOf(at(linux, key)).length === 0);
}

const flags: Readonly<Record<string, string>> = { pid: 'pid', ipc: 'ipc', uts: 'uts', cgroup: 'cgroupns' };

/** A namespace that config.json does not name is the host's. */
function namespaceSettings(linux: Json): readonly Setting[] {
  const namespaces = new Map(
    listOf(at(linux, 'namespaces')).map((namespace) => [
      textOf(at(namespace, 'type')) ?? '',
      textOf(at(namespace, 'path')),
    ]),
  );
  const network = namespaces.get('network');
  const networkValue = network !== undefined ? `ns:${network}` : namespaces.has('network') ? 'none' : 'host';
  const mappings = (key: string, setting: string): readonly Setting[] =>
    namespaces.has('user')
      ? listOf(at(linux, key)).map((mapping): Setting => [
          setting,
          ['containerID', 'hostID', 'size']
            .map((field) => String(numberOf(at(mapping, field)) ?? 0))
            .join(':'),
        ])
      : [];
  return [
    ['Network', line(networkValue)],
    ...Object.entries(flags).flatMap(([type, flag]): readonly Setting[] => {
      const path = namespaces.get(type);
      if (path !== undefined) return [['PodmanArgs', word(`--${flag}=ns:${path}`)]];
      return namespaces.has(type) || type === 'cgroup' ? [] : [['PodmanArgs', `--${flag}=host`]];
    }),
    ...given(namespaces.get('user'), (path): Setting => ['PodmanArgs', word(`--userns=ns:${path}`)]),
    ...mappings('uidMappings', 'UIDMap'),
    ...mappings('gidMappings', 'GIDMap'),
  ];
}

/** Numbers of `linux.resources`, by path, and the option of Podman for each. */
const numbers: readonly (readonly [path: readonly string[], option: string])[] = [
  [['memory', 'limit'], '--memory'],
  [['memory', 'reservation'], '--memory-reservation'],
  [['memory', 'swap'], '--memory-swap'],
  [['memory', 'swappiness'], '--memory-swappiness'],
  [['cpu', 'shares'], '--cpu-shares'],
  [['cpu', 'quota'], '--cpu-quota'],
  [['cpu', 'period'], '--cpu-period'],
  [['cpu', 'realtimeRuntime'], '--cpu-rt-runtime'],
  [['cpu', 'realtimePeriod'], '--cpu-rt-period'],
  [['cpu', 'cpus'], '--cpuset-cpus'],
  [['cpu', 'mems'], '--cpuset-mems'],
  [['blockIO', 'weight'], '--blkio-weight'],
];

function resourceSettings(resources: Json): Translation {
  const taken = new Set(numbers.map(([path]) => path.join('.')).concat('memory.disableOOMKiller'));
  const settings: readonly Setting[] = [
    // 0 means no limit, as in config.json without one: Podman's own would be 2048.
    ['PidsLimit', String(Math.max(0, numberOf(at(resources, 'pids', 'limit')) ?? 0))],
    ...numbers.flatMap(([path, option]): readonly Setting[] => {
      const value = at(resources, ...path);
      return typeof value === 'number' || (typeof value === 'string' && value !== '')
        ? [['PodmanArgs', word(`${option}=${value}`)]]
        : [];
    }),
    ...(at(resources, 'memory', 'disableOOMKiller') === true
      ? [['PodmanArgs', '--oom-kill-disable'] as const]
      : []),
    ...entriesOf(at(resources, 'unified')).map(([key, value]): Setting => [
      'PodmanArgs',
      word(`--cgroup-conf=${key}=${String(value)}`),
    ]),
  ];
  const notes = [
    ...['hugepageLimits', 'network', 'rdma']
      .filter((key) => at(resources, key) !== undefined)
      .map((key) => ({
        message: `linux.resources.${key} is not carried over: Podman has no option for it.`,
        at: ['linux', 'resources', key],
      })),
    ...['memory', 'cpu', 'blockIO'].flatMap((group) =>
      entriesOf(at(resources, group))
        .filter(([key]) => !taken.has(`${group}.${key}`))
        .map(([key]) => ({
          message: `linux.resources.${group}.${key} is not carried over: Podman has no option for it, or another form.`,
          at: ['linux', 'resources', group, key],
        })),
    ),
    ...(listOf(at(resources, 'devices')).some((rule) => at(rule, 'allow') === true)
      ? [
          {
            message:
              'linux.resources.devices is not carried over: Podman allows the devices that it gives to the container.',
            at: ['linux', 'resources', 'devices'],
          },
        ]
      : []),
  ];
  return { settings, notes };
}
