import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import { runtimeSpec } from '../../src/runtime-spec/index.js';

/** Options, and what is said about them after "runtime options, ". */
const refusals: readonly (readonly [options: string, message: string])[] = [
  ['--hostnam=a', 'line 1: there is no option "--hostnam=a"; did you mean --hostname?'],
  [
    '\n--linux-mem-limt=1',
    'line 2: there is no option "--linux-mem-limt=1"; did you mean --linux-mem-limit?',
  ],
  ['--frobnicate', 'line 1: there is no option "--frobnicate"; docs/runtime-options.md lists them all.'],
  [
    'hostname=a',
    'line 1: "hostname=a" is not an option; write --NAME=VALUE, and quotes around a value with spaces.',
  ],
  ['--env=A=b c', 'line 1: "c" is not an option; write --NAME=VALUE, and quotes around a value with spaces.'],
  ['--', 'line 1: "--" is not an option; write --NAME=VALUE, and quotes around a value with spaces.'],
  [
    '---env=A=b',
    'line 1: "---env=A=b" is not an option; write --NAME=VALUE, and quotes around a value with spaces.',
  ],
  ['--hostname', 'line 1: "--hostname" has no value; write --hostname=VALUE.'],
  [
    "# it's\n--env='A=b",
    `line 2: the quote ' is not closed; close it, or write \\' for the character itself.`,
  ],
  ['--env="A=b', `line 1: the quote " is not closed; close it, or write \\" for the character itself.`],
  ['--env=A=b\\', 'line 1: nothing follows the backslash at the end; remove it, or write it twice.'],
  [
    '--windows-network=x',
    'line 1: "--windows-network=x" is not for a System Image: a System Image always runs on a Linux host, so options for Windows have no use; leave it out.',
  ],
  [
    '--solaris-milestone=x',
    'line 1: "--solaris-milestone=x" is not for a System Image: a System Image always runs on a Linux host, so options for Solaris have no use; leave it out.',
  ],
  [
    '--vm-kernel-path=/x',
    'line 1: "--vm-kernel-path=/x" is not for a System Image: a System Image is run by a runtime for Linux containers, so options for virtual machines have no use; leave it out.',
  ],
  [
    '--linux-seccomp-only',
    'line 1: "--linux-seccomp-only" is not for a System Image: a System Image needs the whole configuration, not its system call filter alone; leave it out.',
  ],
  [
    '--output=x',
    'line 1: "--output=x" is not for a System Image: the file is always config.json.template; leave it out.',
  ],
  [
    '--os=windows',
    'line 1: --os does not take "windows": write linux; a System Image always runs on a Linux host.',
  ],
  [
    '--process-terminal',
    'line 1: --process-terminal does not take "true": write false, or leave it out; the installer requires it, because a service has no terminal.',
  ],
  [
    '--tty=true',
    'line 1: --tty does not take "true": write false, or leave it out; the installer requires it, because a service has no terminal.',
  ],
  [
    '--rootfs-path=/srv',
    'line 1: --rootfs-path does not take "/srv": write rootfs, or leave it out; the installer requires it.',
  ],
  [
    '--read-only=false',
    'line 1: --read-only does not take "false": write true, or leave it out; the installer requires it.',
  ],
  [
    '--privileged=maybe',
    'line 1: --privileged does not take "maybe": write true or false, or nothing at all.',
  ],
  [
    '--linux-mem-limit=512M',
    'line 1: --linux-mem-limit does not take "512M": write a whole number from 0 to 9223372036854775807, without a unit.',
  ],
  [
    '--linux-pids-limit=x --linux-pids-limit=5',
    'line 1: --linux-pids-limit does not take "x": write a whole number from -9223372036854775808 to 9223372036854775807, without a unit.',
  ],
  [
    '--uid=-1',
    'line 1: --uid does not take "-1": write a whole number from 0 to 4294967295, without a unit.',
  ],
  [
    '--process-rlimits-add=RLIMIT_NOFILE:1024',
    'line 1: --process-rlimits-add does not take "RLIMIT_NOFILE:1024": write TYPE:HARD:SOFT, as in RLIMIT_NOFILE:65536:1024.',
  ],
  [
    '--env=PORT',
    'line 1: --env does not take "PORT": write NAME=VALUE, as in PORT=8080; the value may be empty.',
  ],
  ['--label==x', 'line 1: --label does not take "=x": write KEY=VALUE.'],
  [
    '--cap-add=SYS_TIME',
    'line 1: --cap-add does not take "SYS_TIME": write capabilities by name, as in CAP_NET_ADMIN,CAP_SYS_TIME; see capabilities(7).',
  ],
  [
    '--linux-namespace-add=net',
    'line 1: --linux-namespace-add does not take "net": write one of network, pid, mount, ipc, uts, user, cgroup.',
  ],
  [
    `--mounts-add='{"dest": "/x"}'`,
    'line 1: --mounts-add does not take "{"dest": "/x"}": dest is not a field here.',
  ],
  [
    `--mounts-add='{"destination": "/x", "option": []}'`,
    'line 1: --mounts-add does not take "{"destination": "/x", "option": []}": option is not a field here, but options is.',
  ],
  [
    `--hooks-prestart-add='{"path": "/x", "args": [1]}'`,
    'line 1: --hooks-prestart-add does not take "{"path": "/x", "args": [1]}": args[0] must be a string.',
  ],
  ['--mounts-add=[]', 'line 1: --mounts-add does not take "[]": the JSON must be an object.'],
  ['--bind=/a', 'line 1: --bind does not take "/a": write SRC:DEST[:OPT:OPT], as in /var/lib/app:/data:rw.'],
  ['--tmpfs=/a:b:c', 'line 1: --tmpfs does not take "/a:b:c": write DEST[:OPT,OPT], as in /tmp:rw,size=1m.'],
  ['--mount-cgroups=yes', 'line 1: --mount-cgroups does not take "yes": write one of ro, rw, no.'],
  [
    '--env-file=vars',
    'line 1: --env-file does not take "vars": no files are read here; write the content of the file as options of their own.',
  ],
];

describe('options that are refused', () => {
  it.each(refusals)('%j', (options, message) => {
    const generate = (): unknown => runtimeSpec(options);
    expect(generate).toThrow(UserError);
    expect(generate).toThrow(new UserError(`runtime options, ${message}`));
  });

  it('counts the elements of an array', () => {
    expect(() => runtimeSpec(['--hostname', 'a', '--uid=x'])).toThrow('runtime options, argument 3: --uid');
  });
});
