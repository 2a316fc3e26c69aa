import { describe, expect, it } from '@jest/globals';
import { runtimeSpec } from '../../src/runtime-spec/index.js';

const noOptions: unknown = JSON.parse(runtimeSpec('').text);

/** Options of 2016 and 2017, and those of today that mean the same. */
const pairs: readonly (readonly [old: string, today: string])[] = [
  [
    '--cwd=/srv --uid=1 --gid=2 --groups=3 --groups=4',
    '--process-cwd=/srv --process-uid=1 --process-gid=2 --process-groups=3 --process-groups=4',
  ],
  ['--tty=false --no-new-privileges', '--process-terminal=false --process-no-new-privileges'],
  [
    '--rlimits-remove-all --rlimits-add=RLIMIT_CORE:1:0',
    '--process-rlimits-remove-all --process-rlimits-add=RLIMIT_CORE:1:0',
  ],
  [
    '--cap-add=CAP_SYS_TIME --cap-add=CAP_BPF,CAP_SYSLOG',
    '--process-cap-add=CAP_SYS_TIME,CAP_BPF,CAP_SYSLOG',
  ],
  ['--cap-drop=CAP_CHOWN --cap-drop=CAP_KILL', '--process-cap-drop=CAP_CHOWN,CAP_KILL'],
  ['--cap-drop-all', '--process-cap-drop-all'],
  [
    '--apparmor=a --selinux-label=b --mount-label=c',
    '--linux-apparmor=a --linux-selinux-label=b --linux-mount-label=c',
  ],
  [
    '--cgroups-path=/a --masked-paths=/b --readonly-paths=/c',
    '--linux-cgroups-path=/a --linux-masked-paths=/b --linux-readonly-paths=/c',
  ],
  [
    '--disable-oom-kill --oom-score-adj=-5 --sysctl=a=b',
    '--linux-disable-oom-kill --linux-oom-score-adj=-5 --linux-sysctl=a=b',
  ],
  ['--uidmappings=1:2:3 --gidmappings=4:5:6', '--linux-uidmappings=1:2:3 --linux-gidmappings=4:5:6'],
  ['--root-propagation=slave', '--linux-rootfs-propagation=slave'],
  ['--rootfs-propagation=slave', '--linux-rootfs-propagation=slave'],
  [
    '--device-add=c:1:3:/dev/a --device-remove=/dev/b --device-remove-all',
    '--linux-device-add=c:1:3:/dev/a --linux-device-remove=/dev/b --linux-device-remove-all',
  ],
  [
    '--seccomp-default=kill --seccomp-arch=arm --seccomp-trap=acct',
    '--linux-seccomp-default=kill --linux-seccomp-arch=arm --linux-seccomp-trap=acct',
  ],
  ['--rootfs=rootfs --read-only', '--rootfs-path=rootfs --rootfs-readonly'],
  ['--network=host --pid=host', '--linux-namespace-remove=network --linux-namespace-remove=pid'],
  ['--uts=/proc/1/ns/uts --user=', '--linux-namespace-add=uts:/proc/1/ns/uts --linux-namespace-add=user'],
  ['--ipc /run/ipc:1 --mount /m', '--linux-namespace-add=ipc:/run/ipc:1 --linux-namespace-add=mount:/m'],
  ['--tmpfs=/tmp', addMount('/tmp', 'tmpfs', 'tmpfs', ['rw', 'noexec', 'nosuid', 'nodev', 'size=65536k'])],
  ['--tmpfs=/tmp:ro,size=1m', addMount('/tmp', 'tmpfs', 'tmpfs', ['ro', 'size=1m'])],
  ['--bind=/a:/b', addMount('/b', 'bind', '/a', ['rw', 'bind'])],
  ['--bind=/a:/b:ro:rbind', addMount('/b', 'bind', '/a', ['ro', 'rbind'])],
  ['--mount-bind=/a:/b:ro', addMount('/b', 'bind', '/a', ['ro', 'bind'])],
  [
    '--mount-cgroups=ro',
    addMount('/sys/fs/cgroup', 'cgroup', 'cgroup', ['nosuid', 'noexec', 'nodev', 'relatime', 'ro']),
  ],
  ['--mount-cgroups=no', ''],
  ['--prestart=/bin/a:b:c', `--hooks-prestart-add='{"path": "/bin/a", "args": ["b", "c"]}'`],
  [
    '--poststart=/bin/a --poststop=/bin/b',
    `--hooks-poststart-add='{"path": "/bin/a"}' --hooks-poststop-add='{"path": "/bin/b"}'`,
  ],
];

function addMount(destination: string, type: string, source: string, options: readonly string[]): string {
  return `--mounts-add='${JSON.stringify({ destination, type, source, options })}'`;
}

describe('options of 2016 and 2017', () => {
  it.each(pairs)('%s', (old, today) => {
    expect(runtimeSpec(old).text).toBe(runtimeSpec(today).text);
  });

  it('accepts arch, and says that it has no effect', () => {
    const { text, notices } = runtimeSpec('--arch=arm64\n--arch amd64');
    expect(JSON.parse(text)).toEqual(noOptions);
    expect(notices).toEqual([
      'runtime options, line 1: "--arch=arm64" has no effect: the runtime specification dropped it.',
      'runtime options, line 2: "--arch" has no effect: the runtime specification dropped it.',
    ]);
  });
});
