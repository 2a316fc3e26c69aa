import { describe, expect, test } from '@jest/globals';
import { defaultConfig } from '../../src/installer/defaults.js';
import { capabilityNames } from '../../src/trial/sandbox-capabilities.js';
import { askedConfig, sandboxConfig, type MachineAbilities } from '../../src/trial/sandbox-config.js';
import type { Placement } from '../../src/trial/sandbox-mounts.js';

const everything: MachineAbilities = { selinux: true, apparmor: true, capabilities: capabilityNames };

type Json = Readonly<Record<string, unknown>>;

function sandboxed(
  config: Json,
  machine = everything,
  placements: readonly (readonly [string, Placement])[] = [],
) {
  const { text, ...rest } = sandboxConfig(askedConfig(JSON.stringify(config)), new Map(placements), machine);
  return { json: JSON.parse(text) as typeof defaultConfig, ...rest };
}

const nothing = { changed: [], shared: [], lacking: [], withheld: [] };

test('leaves a configuration alone that reaches nowhere', () => {
  expect(sandboxed(defaultConfig)).toEqual({ json: defaultConfig, ...nothing });
});

test('leaves out what this machine does not have', () => {
  const config = {
    ...defaultConfig,
    process: { ...defaultConfig.process, selinuxLabel: 'x', apparmorProfile: 'y' },
    linux: { ...defaultConfig.linux, mountLabel: 'z' },
  };
  const without = sandboxed(config, { ...everything, selinux: false, apparmor: false });
  expect(without.json).toEqual(defaultConfig);
  expect(without.changed.map((sentence) => sentence.split(' ')[0])).toEqual([
    'process.selinuxLabel',
    'linux.mountLabel',
    'process.apparmorProfile',
  ]);
  expect(sandboxed(config).json).toEqual(config);
});

describe('namespaces', () => {
  test('pid, ipc and uts are always the container’s own, a network is shared and said', () => {
    const { json, changed, shared } = sandboxed({ linux: { namespaces: [{ type: 'mount' }] } });
    expect(json.linux.namespaces).toEqual([
      { type: 'mount' },
      { type: 'pid' },
      { type: 'ipc' },
      { type: 'uts' },
    ]);
    expect(changed).toHaveLength(3);
    expect(changed[0]).toBe(
      "The container got its own namespace of type pid: config.json asks for the machine's.",
    );
    expect(shared).toEqual([
      "The container used the machine's own network: config.json has no network namespace.",
    ]);
  });

  test('none is joined', () => {
    const paths = ['pid', 'network', 'ipc', 'uts', 'user', 'cgroup'].map((type) => ({
      type,
      path: `/proc/1/ns/${type}`,
    }));
    const { json, changed, shared } = sandboxed({ linux: { namespaces: [{ type: 'mount' }, ...paths] } });
    expect(JSON.stringify(json.linux.namespaces)).not.toContain('path');
    expect(changed).toContain(
      'The container got its own namespace of type network instead of "/proc/1/ns/network".',
    );
    expect(shared).toEqual([]);
  });
});

describe('capabilities', () => {
  const asking = (bounding: readonly string[], namespaces = defaultConfig.linux.namespaces): Json => ({
    ...defaultConfig,
    linux: { ...defaultConfig.linux, namespaces },
    process: { ...defaultConfig.process, capabilities: { bounding } },
  });

  test('those that act on the machine are withheld', () => {
    const { json, changed, withheld } = sandboxed(asking([...capabilityNames, 'cap_sys_module', 'CAP_21']));
    expect(json.process.capabilities.bounding).toEqual([
      ...[
        'CAP_CHOWN',
        'CAP_DAC_OVERRIDE',
        'CAP_FOWNER',
        'CAP_FSETID',
        'CAP_KILL',
        'CAP_SETGID',
        'CAP_SETUID',
      ],
      ...['CAP_SETPCAP', 'CAP_NET_BIND_SERVICE', 'CAP_NET_BROADCAST', 'CAP_NET_ADMIN', 'CAP_NET_RAW'],
      ...['CAP_IPC_LOCK', 'CAP_IPC_OWNER', 'CAP_SYS_CHROOT', 'CAP_SYS_PTRACE', 'CAP_SYS_NICE'],
      ...[
        'CAP_SYS_RESOURCE',
        'CAP_SYS_TTY_CONFIG',
        'CAP_MKNOD',
        'CAP_LEASE',
        'CAP_AUDIT_WRITE',
        'CAP_SETFCAP',
      ],
      'CAP_CHECKPOINT_RESTORE',
    ]);
    expect(withheld).toContain('cap_sys_module');
    expect(changed).toContain("CAP_SYS_TIME was withheld: it lets a program set the machine's clock.");
  });

  test('the machine’s own network cannot be configured', () => {
    const namespaces = defaultConfig.linux.namespaces.filter(({ type }) => type !== 'network');
    expect(sandboxed(asking(['CAP_NET_ADMIN'], namespaces)).withheld).toEqual(['CAP_NET_ADMIN']);
  });

  test('reports what the machine lacks', () => {
    const machine = { ...everything, capabilities: ['CAP_CHOWN'] };
    const { json, changed, lacking } = sandboxed(asking(['CAP_CHOWN', 'CAP_KILL']), machine);
    expect(json.process.capabilities.bounding).toEqual(['CAP_CHOWN']);
    expect(lacking).toEqual(['CAP_KILL']);
    expect(changed).toEqual(['CAP_KILL was left out: this machine does not have it.']);
  });

  test('the old form stays a list, for the runtime to refuse', () => {
    const process = { ...defaultConfig.process, capabilities: ['CAP_KILL'] };
    expect(sandboxed({ ...defaultConfig, process }).json.process.capabilities).toEqual([]);
  });
});

test('passes only devices that store no data', () => {
  const node = { path: '/dev/null', type: 'c', major: 1, minor: 3 };
  const disk = { path: '/dev/sda', type: 'b', major: 8, minor: 0 };
  const rule = { allow: true, access: 'rwm' };
  const linux = {
    ...defaultConfig.linux,
    devices: [node, disk, { ...node, type: 'b' }, { ...node, major: '1' }, null],
    resources: {
      devices: [rule, { ...rule, type: 'c', major: 1, minor: 3 }, { ...rule, type: 'c', major: 1 }],
    },
  };
  const { json, changed } = sandboxed({ ...defaultConfig, linux });
  expect(json.linux).toMatchObject({
    devices: [node],
    resources: {
      devices: [
        { allow: false, access: 'rwm' },
        { ...rule, type: 'c', major: 1, minor: 3 },
      ],
    },
  });
  expect(changed).toContain('The device "/dev/sda" was left out: it is the machine\'s.');
  expect(changed.at(-1)).toMatch(/^linux\.resources\.devices was reduced/);
});

test('the kernel’s trees are protected, whatever config.json says', () => {
  const { json } = sandboxed({
    linux: { maskedPaths: [], readonlyPaths: ['/srv'] },
    root: { path: '/', readonly: false },
  });
  expect(json.linux.maskedPaths).toEqual(defaultConfig.linux.maskedPaths);
  expect(json.linux.readonlyPaths).toEqual(['/srv', ...defaultConfig.linux.readonlyPaths]);
  expect(json.root).toEqual({ path: 'rootfs', readonly: false });
});

test.each([
  ['rshared', false],
  ['shared', false],
  ['rslave', true],
  ['private', true],
])('rootfsPropagation %s', (rootfsPropagation, kept) => {
  const { json, changed } = sandboxed({ linux: { ...defaultConfig.linux, rootfsPropagation } });
  expect('rootfsPropagation' in json.linux).toBe(kept);
  expect(changed.length).toBe(kept ? 0 : 1);
});

test('sentences about left-out keys are bounded', () => {
  const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, 1]));
  const { changed } = sandboxed({ ...defaultConfig, ...keys });
  expect(changed).toHaveLength(51);
  expect(changed.at(-1)).toBe('9950 more keys were left out.');
});

describe('a trial refuses', () => {
  const base = { linux: { namespaces: [{ type: 'mount' }] } };
  test.each([
    [base, undefined],
    [{ linux: { namespaces: [{ type: 'pid' }] } }, 'mount namespace'],
    [{ linux: { namespaces: [{ type: 'mount', path: '/proc/1/ns/mnt' }] } }, 'mount namespace'],
    [{ linux: { Namespaces: [{ type: 'mount' }] } }, 'mount namespace'],
    [{ linux: { namespaces: 'mount' } }, 'mount namespace'],
    [{}, 'mount namespace'],
    [{ linux: { ...base.linux, sysctl: { 'net.ipv4.ip_forward': '1' } } }, 'network namespace'],
    [{ ...base, mounts: [{ type: 'overlay', destination: '/x' }] }, 'the mount on "/x" is of type "overlay"'],
    [{ ...base, mounts: [{ destination: '/x' }] }, 'is of type undefined'],
  ])('%j: %s', (config, sentence) => {
    const { refusal } = askedConfig(JSON.stringify(config));
    if (sentence === undefined) expect(refusal).toBeUndefined();
    else expect(refusal).toContain(sentence);
  });
});
