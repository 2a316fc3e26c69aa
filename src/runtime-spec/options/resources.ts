import { asUnsigned, parseDecimal, ranges } from '../integer.js';
import { given, number, once, parts, repeated, toggle, type RuntimeOption } from '../option.js';
import type { Resources, Spec } from '../spec.js';
import { withoutFirst } from '../without-first.js';

const { uint32, uint63, uint64, int64 } = ranges;

/** Memory, in bytes. */
const memoryLimits = [
  ['linux-mem-limit', 'limit', 'memory'],
  ['linux-mem-reservation', 'reservation', 'memory that is kept to when it is scarce'],
  ['linux-mem-swap', 'swap', 'memory and swap together'],
  ['linux-mem-kernel-limit', 'kernel', 'kernel memory'],
  ['linux-mem-kernel-tcp', 'kernelTCP', 'kernel memory for TCP buffers'],
] as const;

/** Processor time: periods, quota and runtimes in microseconds. */
const cpuNumbers = [
  ['linux-cpu-shares', 'shares', uint64, 'WEIGHT', 'share of processor time, relative to others (1024)'],
  ['linux-cpu-period', 'period', uint64, 'MICROSECONDS', 'length of the period that the quota is for'],
  ['linux-cpu-quota', 'quota', uint63, 'MICROSECONDS', 'processor time in a period'],
  [
    'linux-realtime-runtime',
    'realtimeRuntime',
    int64,
    'MICROSECONDS',
    'real-time processor time in a period',
  ],
  [
    'linux-realtime-period',
    'realtimePeriod',
    uint63,
    'MICROSECONDS',
    'length of the period of real-time scheduling',
  ],
] as const;

const cpuSets = [
  ['linux-cpus', 'cpus', 'processors to run on, as in 0-3,5'],
  ['linux-mems', 'mems', 'memory nodes to use, as in 0,1'],
] as const;

const resources = (spec: Spec): Resources => (spec.linux.resources ??= {});
const memory = (spec: Spec) => (resources(spec).memory ??= {});
const cpu = (spec: Spec) => (resources(spec).cpu ??= {});
const network = (spec: Spec) => (resources(spec).network ??= {});

/** Limits of the control group: memory, processors, processes, network. */
export const resourceOptions: readonly RuntimeOption[] = [
  ...memoryLimits.map(([name, field, what]) =>
    number({ name, hint: 'BYTES', range: uint63, help: `limit of ${what}, in bytes` }, (spec, value) => {
      memory(spec)[field] = value;
    }),
  ),
  number(
    {
      name: 'linux-mem-swappiness',
      hint: '0-100',
      range: uint64,
      help: 'how readily the kernel swaps the memory out',
    },
    (spec, value) => {
      memory(spec).swappiness = value;
    },
  ),
  toggle(
    {
      name: 'linux-disable-oom-kill',
      oldNames: ['disable-oom-kill'],
      help: 'let processes wait instead of ending one when the memory limit is reached',
    },
    (spec, on) => {
      memory(spec).disableOOMKiller = on;
    },
  ),
  ...cpuNumbers.map(([name, field, range, hint, help]) =>
    number({ name, hint, range, help }, (spec, value) => {
      cpu(spec)[field] = value;
    }),
  ),
  ...cpuSets.map(([name, field, help]) =>
    once({ name, hint: 'LIST', help }, (spec, value) => {
      cpu(spec)[field] = value;
    }),
  ),
  number(
    { name: 'linux-pids-limit', hint: 'NUMBER', range: int64, help: 'limit of the number of processes' },
    (spec, limit) => {
      resources(spec).pids = { limit };
    },
  ),
  repeated(
    {
      name: 'linux-hugepage-limits-add',
      hint: 'PAGESIZE:BYTES',
      help: 'limit of huge pages of a size, as in 2MB:209715200',
    },
    (spec, value) => {
      const form = 'PAGESIZE:BYTES, as in 2MB:209715200';
      const [pageSize = '', bytes = ''] = given(/^([^:]*):([^:]*)$/s.exec(value)?.slice(1), form);
      const limit = asUnsigned(given(parseDecimal(bytes, int64), form));
      const limits = (resources(spec).hugepageLimits ??= []);
      const existing = limits.find((other) => other.pageSize === pageSize);
      if (existing) existing.limit = limit;
      else limits.push({ pageSize, limit });
    },
  ),
  repeated(
    {
      name: 'linux-hugepage-limits-drop',
      hint: 'PAGESIZE',
      help: 'remove the limit of huge pages of a size',
    },
    (spec, pageSize) => {
      const { resources: existing } = spec.linux;
      if (existing)
        existing.hugepageLimits = withoutFirst(
          existing.hugepageLimits,
          (limit) => limit.pageSize === pageSize,
        );
    },
  ),
  number(
    {
      name: 'linux-network-classid',
      hint: 'NUMBER',
      range: uint32,
      help: 'class of the network packets, for traffic control on the host',
    },
    (spec, value) => {
      network(spec).classID = value;
    },
  ),
  repeated(
    {
      name: 'linux-network-priorities',
      hint: 'INTERFACE:PRIORITY',
      help: 'priority of the traffic on a network interface; -1 removes it',
    },
    (spec, value) => {
      const form = 'INTERFACE:PRIORITY, as in eth0:5; -1 removes it';
      const [name = '', text = ''] = parts(value, 2, form);
      const priority = given(parseDecimal(text, [-1n, uint32[1]]), form);
      setPriority(spec, name, priority);
    },
  ),
];

function setPriority(spec: Spec, name: string, priority: number | bigint): void {
  if (priority === -1) {
    const existing = spec.linux.resources?.network;
    if (existing) existing.priorities = withoutFirst(existing.priorities, (other) => other.name === name);
    return;
  }
  const priorities = (network(spec).priorities ??= []);
  const existing = priorities.find((other) => other.name === name);
  if (existing) existing.priority = priority;
  else priorities.push({ name, priority });
}
