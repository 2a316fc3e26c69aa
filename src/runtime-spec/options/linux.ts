import { given, once, repeated, WrongValue, type RuntimeOption } from '../option.js';

const propagations = [
  'private',
  'rprivate',
  'slave',
  'rslave',
  'shared',
  'rshared',
  'unbindable',
  'runbindable',
];

/** What concerns the kernel's side of the container as a whole. */
export const linuxOptions: readonly RuntimeOption[] = [
  once(
    {
      name: 'linux-cgroups-path',
      oldNames: ['cgroups-path'],
      hint: 'PATH',
      help: 'where the control group of the container goes; SLICE:PREFIX:NAME under systemd',
    },
    (spec, path) => {
      spec.linux.cgroupsPath = path;
    },
  ),
  repeated(
    {
      name: 'linux-masked-paths',
      oldNames: ['masked-paths'],
      hint: 'PATH',
      help: 'make a path unreadable in the container',
    },
    (spec, path) => {
      (spec.linux.maskedPaths ??= []).push(path);
    },
  ),
  repeated(
    {
      name: 'linux-readonly-paths',
      oldNames: ['readonly-paths'],
      hint: 'PATH',
      help: 'make a path read-only in the container',
    },
    (spec, path) => {
      (spec.linux.readonlyPaths ??= []).push(path);
    },
  ),
  once(
    {
      name: 'linux-mount-label',
      oldNames: ['mount-label'],
      hint: 'LABEL',
      help: 'SELinux label of the mounts',
    },
    (spec, label) => {
      spec.linux.mountLabel = label;
    },
  ),
  repeated(
    {
      name: 'linux-sysctl',
      oldNames: ['sysctl'],
      hint: 'NAME=VALUE',
      help: 'set a kernel parameter of the namespaces of the container',
    },
    (spec, value) => {
      const [, name = '', setting = ''] = given(
        /^([^=]*)=([^=]*)$/.exec(value) ?? undefined,
        'NAME=VALUE, as in net.ipv4.ip_forward=1',
      );
      (spec.linux.sysctl ??= new Map()).set(name, setting);
    },
  ),
  once(
    {
      name: 'linux-rootfs-propagation',
      oldNames: ['rootfs-propagation', 'root-propagation'],
      hint: 'MODE',
      help: `propagation of mounts between host and container: ${propagations.join(', ')}`,
    },
    (spec, mode) => {
      if (mode !== '' && !propagations.includes(mode))
        throw new WrongValue(`one of ${propagations.join(', ')}`);
      spec.linux.rootfsPropagation = mode;
    },
  ),
  once(
    {
      name: 'linux-intelRdt-l3CacheSchema',
      hint: 'SCHEMA',
      help: 'share of the L3 cache, as in L3:0=ffff0;1=3ff',
    },
    (spec, schema) => {
      spec.linux.intelRdt = { l3CacheSchema: schema };
    },
  ),
];
