import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/check/index.js';
import { hasTool, run, withFolder, writeBundle } from '../../support/system-tools.js';
import { memoryImage } from '../../support/images.js';

/** A configuration that runc starts. */
const good = {
  ociVersion: '1.0.2',
  process: {
    terminal: false,
    user: { uid: 0, gid: 0 },
    args: ['/bin/true'],
    env: ['PATH=/bin'],
    cwd: '/',
    capabilities: { bounding: ['CAP_CHOWN'], effective: ['CAP_CHOWN'], permitted: ['CAP_CHOWN'] },
    rlimits: [{ type: 'RLIMIT_NOFILE', hard: 1024, soft: 512 }],
  },
  root: { path: 'rootfs', readonly: true },
  mounts: [{ destination: '/proc', type: 'proc', source: 'proc', options: ['nosuid'] }] as unknown[],
  linux: { namespaces: [{ type: 'mount' }, { type: 'pid' }, { type: 'uts' }] as unknown[] },
};

type Change = (config: Record<string, unknown>) => void;

/** Puts a value at a path. */
function set(path: string, value: unknown): Change {
  return (config) => {
    const steps = path.split('.');
    const last = steps.pop()!;
    let parent = config;
    for (const step of steps) parent = (parent[step] ??= {}) as Record<string, unknown>;
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  };
}

const mount = (fields: Record<string, unknown>): Change => set('mounts', [...good.mounts, fields]);
const namespace = (fields: unknown): Change => set('linux.namespaces', [...good.linux.namespaces, fields]);
const rlimit = (fields: Record<string, unknown>): Change => set('process.rlimits', [fields]);
const bind = { destination: '/tmp', type: 'bind', source: '/tmp' };
const tmpfs = { destination: '/tmp', type: 'tmpfs', source: 'tmpfs' };

const refused: readonly (readonly [string, Change])[] = [
  ['a version that is a number', set('ociVersion', 1)],
  ['no process', set('process', undefined)],
  ['no arguments', set('process.args', undefined)],
  ['an empty list of arguments', set('process.args', [])],
  ['arguments in one text', set('process.args', '/bin/true')],
  ['no working directory', set('process.cwd', undefined)],
  ['a relative working directory', set('process.cwd', 'bin')],
  ['an environment entry without a value', set('process.env', ['PATH'])],
  ['an environment entry without a name', set('process.env', ['=x'])],
  ['an environment entry that is a number', set('process.env', [1])],
  ['a user by name', set('process.user', 'root')],
  ['a negative user', set('process.user.uid', -1)],
  ['a user id in quotes', set('process.user.uid', '0')],
  ['a list of capabilities', set('process.capabilities', ['CAP_CHOWN'])],
  ['an unknown limit', rlimit({ type: 'RLIMIT_FOO', hard: 1, soft: 1 })],
  ['a limit without its prefix', rlimit({ type: 'NOFILE', hard: 1024, soft: 1024 })],
  ['a soft limit above the hard one', rlimit({ type: 'RLIMIT_NOFILE', hard: 1024, soft: 2048 })],
  ['a negative limit', rlimit({ type: 'RLIMIT_NOFILE', hard: 1024, soft: -1 })],
  ['a score out of range', set('process.oomScoreAdj', 2000)],
  ['a score in quotes', set('process.oomScoreAdj', '1')],
  ['a terminal in quotes', set('process.terminal', 'false')],
  ['a terminal', set('process.terminal', true)],
  ['an unknown namespace', namespace({ type: 'foo' })],
  ['a namespace twice', namespace({ type: 'pid' })],
  ['a namespace that is a string', namespace('network')],
  ['a mount of type rbind', mount({ ...bind, type: 'rbind', options: ['rw'] })],
  ['a bind mount without the option', mount({ ...bind, options: ['rw'] })],
  ['a bind mount without options', mount(bind)],
  ['a mount without type', mount({ destination: '/tmp', source: 'tmpfs' })],
  ['a mount without destination', mount({ ...tmpfs, destination: undefined })],
  ['mount options in one text', mount({ ...tmpfs, options: 'ro' })],
  ['an option that tmpfs does not take', mount({ ...tmpfs, options: ['foo'] })],
  ['hooks in a list', set('hooks', [])],
  ['a hook with a relative path', set('hooks', { prestart: [{ path: 'true' }] })],
  ['a hook without a path', set('hooks', { prestart: [{}] })],
  ['an unknown propagation', set('linux.rootfsPropagation', 'foo')],
  ['a device of an unknown type', set('linux.devices', [{ type: 'x', path: '/dev/x', major: 1, minor: 3 }])],
  [
    'a device rule of an unknown type',
    set('linux.resources.devices', [{ allow: true, type: 'x', access: 'r' }]),
  ],
  ['a device rule with a text', set('linux.resources.devices', [{ allow: 'yes', access: 'r' }])],
  ['a memory limit with a unit', set('linux.resources.memory', { limit: '1g' })],
  ['a fraction of a quota', set('linux.resources.cpu', { quota: 1.5 })],
  ['negative shares', set('linux.resources.cpu', { shares: -1 })],
  ['a limit of processes in a text', set('linux.resources.pids', { limit: 'x' })],
  ['an unknown seccomp action', set('linux.seccomp', { defaultAction: 'FOO' })],
  ['no seccomp action', set('linux.seccomp', { syscalls: [{ names: ['read'] }] })],
  [
    'an unknown architecture',
    set('linux.seccomp', { defaultAction: 'SCMP_ACT_ALLOW', architectures: ['FOO'] }),
  ],
  ['a number for a kernel parameter', set('linux.sysctl', { 'kernel.shmmax': 1 })],
  ['a number for an annotation', set('annotations', { a: 1 })],
  ['negative id mappings', set('linux.uidMappings', [{ containerID: -1, hostID: 0, size: 1 }])],
  ['no mounts', set('mounts', undefined)],
  ['no mount of /proc', set('mounts', [tmpfs])],
  ['a user namespace without mappings', namespace({ type: 'user' })],
  ['a network parameter of the host', set('linux.sysctl', { 'net.core.somaxconn': '1024' })],
  ['a memory parameter', set('linux.sysctl', { 'vm.swappiness': '1' })],
  ['the host name as a parameter', set('linux.sysctl', { 'kernel.hostname': 'a' })],
  ['a parameter of the ipc namespace', set('linux.sysctl', { 'kernel.shmmax': '1' })],
  ['a host name of 65 characters', set('hostname', 'a'.repeat(65))],
  ['an effective capability that is not permitted', set('process.capabilities.effective', ['CAP_KILL'])],
  ['an inheritable capability that is not permitted', set('process.capabilities.inheritable', ['CAP_KILL'])],
  ['a user id above 2^31-1', set('process.user.uid', 2 ** 31)],
  ['an unknown seccomp flag', set('linux.seccomp', { defaultAction: 'SCMP_ACT_ALLOW', flags: ['FOO'] })],
  ['notification as the default', set('linux.seccomp', { defaultAction: 'SCMP_ACT_NOTIFY' })],
  ['a bind mount below /proc', mount({ ...bind, destination: '/proc/sys', options: ['bind'] })],
  ['a tmpfs on /proc', mount({ ...tmpfs, destination: '/proc' })],
  ['a size that is not a number', mount({ ...tmpfs, options: ['size=abc'] })],
  ['a mode that is not octal', mount({ ...tmpfs, options: ['mode=999'] })],
  ['a key that differs by case', set('Hooks', { prestart: [{ path: '/bin/false' }] })],
  ['a root that is a string', set('root', 'rootfs')],
  ['no root', set('root', undefined)],
];

const accepted: readonly (readonly [string, Change])[] = [
  ['the configuration itself', () => undefined],
  ['a bind mount with options for other types', mount({ ...bind, options: ['rbind', 'rw', 'mode=755'] })],
  ['a bind mount by its option alone', mount({ destination: '/tmp', source: '/tmp', options: ['bind'] })],
  [
    'a tmpfs with all that it takes',
    mount({ ...tmpfs, options: ['nosuid', 'noexec', 'mode=1777', 'size=1m'] }),
  ],
  ['a propagation', set('linux.rootfsPropagation', 'rslave')],
  ['a bind mount of type rbind', mount({ ...bind, type: 'rbind', options: ['rbind'] })],
  [
    'a parameter of its own network',
    (config) => {
      namespace({ type: 'network' })(config);
      set('linux.sysctl', { 'net.core.somaxconn': '1024' })(config);
    },
  ],
  ['a host name of 64 characters', set('hostname', 'a'.repeat(64))],
  [
    'a file below /proc',
    mount({ ...bind, source: '/etc/passwd', destination: '/proc/uptime', options: ['bind'] }),
  ],
  ['a tmpfs below /proc', mount({ ...tmpfs, destination: '/proc/acpi' })],
  ['a size in percent', mount({ ...tmpfs, options: ['size=10%'] })],
  ['a capability that Linux does not have', set('process.capabilities.bounding', ['CAP_FOO'])],
  ['a version with two numbers', set('ociVersion', '1.0')],
  ['empty hooks', set('hooks', {})],
  ['unknown fields', set('linux.foo', { bar: 1 })],
  ['nothing where an object may be', set('linux.devices', null)],
];

const available = hasTool('runc') && existsSync('/bin/busybox') && process.getuid?.() === 0;

(available ? describe : describe.skip)('runc', () => {
  test.each(refused)('refuses %s, and so does the checker', async (_, change) => {
    expect(await ask(change)).toEqual({ runc: 'refused', checker: 'refused' });
  });

  test.each(accepted)('starts %s, and the checker lets it pass', async (_, change) => {
    expect(await ask(change)).toEqual({ runc: 'started', checker: 'passed' });
  });
});

/** What the real runtime and the rules say of the configuration with a change. */
async function ask(change: Change): Promise<{ readonly runc: string; readonly checker: string }> {
  const config = structuredClone(good) as Record<string, unknown>;
  change(config);
  const failed = withFolder((folder) => {
    writeBundle(folder, config);
    const id = `check-${process.pid}`;
    const root = join(folder, 'state');
    const { failed: stopped } = run('runc', ['--root', root, 'run', id], folder);
    run('runc', ['--root', root, 'delete', '--force', id], folder);
    return stopped;
  });
  const template = JSON.stringify(config).replaceAll('$', '$$$$');
  const image = memoryImage({ '/exports/config.json.template': template });
  const findings = await check({ image }, { profile: 'none', requiredLabels: [], levels: new Map() });
  const errors = findings.filter(({ rule, level }) => level === 'error' && /^config-(?!args)/.test(rule));
  return { runc: failed ? 'refused' : 'started', checker: errors.length > 0 ? 'refused' : 'passed' };
}
