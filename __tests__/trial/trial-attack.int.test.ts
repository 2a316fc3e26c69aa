import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { ServiceImage } from '../support/service-image.js';
import { bind, oneshot, polite, shell, stays, Trials, withMounts } from '../support/trials.js';

const trials = new Trials();
const { start } = trials;
const secret = join(trials.outer, 'secret');
const loot = join(trials.outer, 'loot');

beforeAll(() => {
  chmodSync(trials.outer, 0o755);
  mkdirSync(loot);
  mkdirSync(secret);
  writeFileSync(join(secret, 'key'), 'sesame', { mode: 0o600 });
});

afterEach(() => {
  expect(trials.folders()).toEqual([]);
  expect(readdirSync(loot)).toEqual([]);
  expect(readFileSync(join(secret, 'key'), 'utf8')).toBe('sesame');
});

afterAll(() => {
  trials.remove();
});

type Config = Parameters<NonNullable<ServiceImage['config']>>[0];
const hook = { path: '/bin/touch', args: ['touch', join(loot, 'hooked')] };

describe('no program of the machine is run', () => {
  test.each(['hooks', 'Hooks', 'HOOKS', 'hookS'])('by %s', async (key) => {
    const hooks = Object.fromEntries(
      ['prestart', 'createRuntime', 'createContainer', 'startContainer', 'poststart', 'poststop'].map(
        (stage) => [stage, [hook]],
      ),
    );
    const result = await start({ args: polite, config: (config) => ({ ...config, [key]: hooks }) });
    expect(result).toMatchObject({ passed: true, changed: [expect.stringMatching(/^hooks was left out/i)] });
  });

  test('by a core dump: /proc and /sys are read-only', async () => {
    const result = await start({
      args: stays(
        // Control groups of version 1 lie in a tmpfs of the container's own, where a new file is harmless.
        [
          'n=0',
          'for f in /proc/sys/kernel/core_pattern /proc/sysrq-trigger /sys/kernel/uevent_helper /sys/fs/cgroup/* /sys/fs/cgroup/*/*; do',
          '[ -f "$$f" ] || continue; n=$$((n+1)); { echo h > "$$f"; } 2>/dev/null && echo "wrote $$f"',
          'done',
          'mount -o remount,rw /sys 2>/dev/null && echo remounted',
          'mount -o remount,rw /sys/fs/cgroup/memory 2>/dev/null && echo remounted',
          '[ $$n -gt 5 ] && echo done',
        ].join('\n'),
      ),
      config: (config: Config) => ({
        ...config,
        process: {
          ...config.process,
          capabilities: Object.fromEntries(
            ['bounding', 'effective', 'permitted'].map((set) => [
              set,
              ['CAP_SYS_ADMIN', 'CAP_DAC_OVERRIDE', 'CAP_MKNOD'],
            ]),
          ),
        },
        linux: { ...config.linux, maskedPaths: [], readonlyPaths: [] },
        mounts: config.mounts.map((mount) => ({ ...mount, options: ['rw'] })),
      }),
    });
    expect(result).toMatchObject({ passed: true, output: 'done\n' });
    expect(result.changed).toContain('The mount on "/sys" was made read-only.');
  });
});

describe('reads and writes no file of the machine', () => {
  test.each([
    ['Mounts', (config: Config) => ({ ...config, Mounts: [bind(secret, '/data')] })],
    ['Root', (config: Config) => ({ ...config, Root: { path: '/', readonly: false } })],
    ['Path of root', (config: Config) => ({ ...config, root: { ...config.root, Path: '/' } })],
    [
      'Source of a mount',
      (config: Config) => ({
        ...config,
        mounts: [...config.mounts, { ...bind('/var/lib/x', '/data'), Source: secret }],
      }),
    ],
  ])('by %s', async (_, config) => {
    const script =
      'busybox cat /data/key 2>/dev/null; busybox test -e /etc/debian_version && echo machine; echo done';
    const result = await start({ args: stays(script), config });
    expect(result.output).toBe('done\n');
    expect(result.changed.join('\n')).toMatch(/was left out: runc takes it for/);
  });

  test.each([
    {
      type: 'overlay',
      source: 'overlay',
      destination: '/data',
      options: [`lowerdir=${secret}`, `upperdir=${loot}`, `workdir=${loot}`],
    },
    { type: 'ext4', source: '/dev/sda1', destination: '/data' },
    { type: 'proc', source: 'proc', destination: '/data' },
    { type: 'Bind', source: secret, destination: '/data' },
  ])('by a mount of type $type', async (mount) => {
    const result = await start({ args: polite, config: withMounts(mount) });
    expect(result).toMatchObject({ passed: false, summary: 'The container was not started.' });
    expect(result.advice).toContain(JSON.stringify(mount.type));
  });

  test.each([
    ['a folder of a user', (): string => secret, 'empty folder'],
    ['the root', (): string => '/', 'lies in a folder of the trial'],
    ['the machine’s processes', (): string => '/proc', 'empty folder'],
    ['a process’s root', (): string => '/proc/1/root', 'lies in a folder of the trial'],
    ['disks', (): string => '/dev', 'empty folder'],
  ])('by a bind mount of %s', async (_, source, note) => {
    const script = `busybox find /data | busybox grep -E 'key|sda|environ|debian_version'; echo done`;
    const result = await start({ args: stays(script), config: withMounts(bind(source(), '/data', 'ro')) });
    expect(result.output).toBe('done\n');
    expect(result.changed).toEqual([expect.stringContaining(note)]);
  });

  test('by a private file: it is empty, and keeps its mode and owner', async () => {
    const file = join(secret, 'key');
    chownSync(file, 12, 34);
    const script = "busybox stat -c '%a %u:%g %s' /data; { echo >> /data; } 2>/dev/null";
    const result = await start({ args: stays(script), config: withMounts(bind(file, '/data', 'rw')) });
    expect(result.output).toBe('600 12:34 0\n');
    expect(result.changed).toEqual([expect.stringContaining('empty file')]);
  });

  test('by links of host files and lines of tmpfiles.template', async () => {
    const tmpfiles = [
      `L+ /opt/a - - - - ${join(secret, 'key')}`,
      'w /opt/a - - - - overwritten',
      'f+ /opt/a - - - - overwritten',
      `L /opt/b - - - - ${secret}`,
      'C /opt/copy - - - - /opt/b/key',
      'd /opt/b/new - - - - -',
      'd /opt/hostlink/new - - - - -',
      'b /opt/disk 0600 - - - 8:0',
      '',
    ].join('\n');
    const result = await start({
      args: stays('busybox find /data; busybox cat /data/copy 2>/dev/null'),
      tree: { '/exports/tmpfiles.template': tmpfiles, '/exports/hostfs/opt/hostlink': { target: loot } },
      config: withMounts(bind('/opt', '/data', 'rw')),
    });
    expect(result).toMatchObject({ passed: true });
    expect(result.output).not.toMatch(/sesame|disk/);
    expect(existsSync(join(secret, 'new'))).toBe(false);
    expect(result.notices).toContain(
      'Lines of type "b" in tmpfiles.template were left out: a device would be the machine\'s.',
    );
  });

  test.each([
    '/exports/hostfs/var/lib/containers/atomic/service.0',
    '/exports/hostfs/var/lib/containers/atomic/service.0/rootfs',
    '/exports/hostfs/var/lib/containers/atomic/service.0/config.json',
    '/exports/hostfs/var/lib/containers',
    '/exports/hostfs/etc/systemd/system/service.service',
  ])('by a link at %s', async (path) => {
    const target = path.endsWith('config.json') || path.endsWith('.service') ? join(secret, 'key') : loot;
    await start({ args: polite, tree: { [path]: { target } } }).catch(() => undefined);
    // afterEach looks at what the link leads to.
    expect(existsSync(join(secret, 'key'))).toBe(true);
  });
});

test('processes of the machine are out of reach', async () => {
  const result = await start({
    args: stays('busybox ps | busybox wc -l'),
    config: (config: Config) => ({
      ...config,
      linux: { ...config.linux, namespaces: [{ type: 'mount' }, { type: 'pid', path: '/proc/1/ns/pid' }] },
    }),
  });
  expect(Number(result.output)).toBeLessThan(6);
});

test('devices of the machine cannot be opened', async () => {
  const result = await start({
    args: stays(
      'busybox mknod /dev/disk b 7 0; busybox head -c 1 /dev/disk 2>&1 | busybox grep -o "not permitted"; [ -e /dev/x ] || echo none',
    ),
    config: (config: Config) => ({
      ...config,
      process: {
        ...config.process,
        capabilities: Object.fromEntries(
          ['bounding', 'effective', 'permitted'].map((set) => [set, ['CAP_MKNOD']]),
        ),
      },
      linux: {
        ...config.linux,
        devices: [{ path: '/dev/x', type: 'b', major: 7, minor: 0 }],
        resources: { devices: [{ allow: true, access: 'rwm' }] },
      },
    }),
  });
  expect(result.output).toBe('not permitted\nnone\n');
});

test('other users cannot enter the trial, where setuid files are', async () => {
  let seen = '';
  const work = start(
    { args: polite, tree: { '/bin/root': { content: readFileSync('/bin/busybox'), mode: 0o4755 } } },
    { seconds: 2 },
  );
  while (seen === '') {
    const [name] = trials.folders();
    const rootfs = join(trials.temporary, name ?? '', 'bundle/rootfs');
    if (name !== undefined && existsSync(join(rootfs, 'bin/root'))) {
      chmodSync(trials.temporary, 0o755);
      expect(statSync(join(trials.temporary, name)).mode & 0o7777).toBe(0o700);
      const asNobody = { uid: 65534, gid: 65534, encoding: 'utf8' } as const;
      expect(() => execFileSync(join(rootfs, 'bin/root'), ['id'], asNobody)).toThrow(/EACCES/);
      seen = name;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await work;
});

test('no secret of this process is in the container', async () => {
  process.env.GITHUB_TOKEN = 'sesame';
  try {
    const result = await start({ args: shell('busybox env; busybox cat /proc/*/environ'), unit: oneshot });
    expect(result.output).not.toContain('sesame');
  } finally {
    delete process.env.GITHUB_TOKEN;
  }
});
