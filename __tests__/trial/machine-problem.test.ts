import { expect, test } from '@jest/globals';
import { machineProblem } from '../../src/trial/machine-problem.js';

const runc = (text: string): string =>
  `time="2026-01-01T00:00:00Z" level=error msg="runc run failed: unable to start container process: ${text}"`;

test.each([
  [
    runc('unable to apply cgroup configuration: mkdir /sys/fs/cgroup/x: read-only file system'),
    'control groups',
  ],
  ['runc run failed: no cgroup mount found in mountinfo', 'control groups'],
  [
    '2026-01-01T00:00:00.000000Z: crun: creating cgroup directory `/sys/fs/cgroup/x`: Read-only',
    'control groups',
  ],
  [runc('error during container init: unable to apply caps: operation not permitted'), 'capabilities'],
  [runc('error during container init: unable to init seccomp: seccomp is not supported'), 'seccomp'],
  [
    runc('error mounting \\"mqueue\\" to rootfs at \\"/dev/mqueue\\": mount mqueue: no such device'),
    'file system',
  ],
])('%s', (output, lacks) => {
  expect(machineProblem(`some output\n${output}\n`)).toContain(lacks);
});

test.each([
  ['cgroups in hybrid mode not supported, drop all controllers from cgroupv2', 'control groups'],
  ['creating cgroup directory `/sys/fs/cgroup/x`: Permission denied', 'control groups'],
  ['mount `mqueue` to `/dev/mqueue`: No such device', 'file system'],
])('crun: %s', (output, lacks) => {
  expect(machineProblem(`${output}\n`)).toContain(lacks);
  expect(machineProblem(`before\n${output}\n`)).toBeUndefined();
});

test.each([
  'cgroup: not found',
  'my program: no space left on device',
  runc('exec: \\"/x\\": stat /x: no such file or directory'),
  runc('open /dev/tty: no such device or address'),
  '',
])('%j is not the machine’s', (output) => {
  expect(machineProblem(output)).toBeUndefined();
});
