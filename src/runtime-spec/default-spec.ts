import { defaultCapabilities } from '../core/capabilities.js';
import { defaultSyscalls } from './default-syscalls.js';
import type { Seccomp, Spec } from './spec.js';

const allow = 'SCMP_ACT_ALLOW';
const equal = 'SCMP_CMP_EQ';

/** clone(2) with any of CLONE_NEWNS, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET. */
const newNamespaceFlags = 0x7c020000;

/** The installer knows the container's name; the reference would call every host of them alike. */
export const defaultHostname = '$NAME';

/** The configuration that the options start from: what the reference prints, with a read-only root and a name. */
export function defaultSpec(): Spec {
  return {
    ociVersion: '1.0.1',
    process: {
      terminal: false,
      user: { uid: 0, gid: 0 },
      args: ['sh'],
      env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'TERM=xterm'],
      cwd: '/',
      capabilities: {
        bounding: [...defaultCapabilities],
        effective: [...defaultCapabilities],
        inheritable: [...defaultCapabilities],
        permitted: [...defaultCapabilities],
        ambient: [...defaultCapabilities],
      },
      rlimits: [{ type: 'RLIMIT_NOFILE', hard: 1024, soft: 1024 }],
    },
    root: { path: 'rootfs', readonly: true },
    hostname: defaultHostname,
    mounts: defaultMounts(),
    linux: {
      resources: { devices: [{ allow: false, access: 'rwm' }] },
      namespaces: ['pid', 'network', 'ipc', 'uts', 'mount'].map((type) => ({ type })),
      seccomp: defaultSeccomp(),
    },
  };
}

function defaultMounts(): NonNullable<Spec['mounts']> {
  const hardened = ['nosuid', 'noexec', 'nodev'];
  return [
    { destination: '/proc', type: 'proc', source: 'proc', options: [...hardened] },
    {
      destination: '/dev',
      type: 'tmpfs',
      source: 'tmpfs',
      options: ['nosuid', 'strictatime', 'mode=755', 'size=65536k'],
    },
    {
      destination: '/dev/pts',
      type: 'devpts',
      source: 'devpts',
      options: ['nosuid', 'noexec', 'newinstance', 'ptmxmode=0666', 'mode=0620', 'gid=5'],
    },
    {
      destination: '/dev/shm',
      type: 'tmpfs',
      source: 'shm',
      options: [...hardened, 'mode=1777', 'size=65536k'],
    },
    { destination: '/dev/mqueue', type: 'mqueue', source: 'mqueue', options: [...hardened] },
    { destination: '/sys', type: 'sysfs', source: 'sysfs', options: [...hardened, 'ro'] },
  ];
}

/** Everything is refused but the usual system calls, a few values of personality(2), and clone(2) without namespaces. */
function defaultSeccomp(): Seccomp {
  const personalities = [0x0, 0x8, 0xffffffff];
  return {
    defaultAction: 'SCMP_ACT_ERRNO',
    architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32'],
    syscalls: [
      { names: [...defaultSyscalls], action: allow, args: [] },
      {
        names: ['personality'],
        action: allow,
        args: personalities.map((value) => ({ index: 0, value, valueTwo: 0, op: equal })),
      },
      { names: ['chroot'], action: allow, args: [] },
      {
        names: ['clone'],
        action: allow,
        args: [{ index: 0, value: newNamespaceFlags, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }],
      },
      { names: ['arch_prctl'], action: allow, args: [] },
      { names: ['modify_ldt'], action: allow, args: [] },
    ],
  };
}
