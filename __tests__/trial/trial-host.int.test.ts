import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { bind, polite, shell, stays, Trials, withMounts } from '../support/trials.js';

const trials = new Trials();
const { start } = trials;

afterEach(() => {
  expect(trials.folders()).toEqual([]);
});

afterAll(() => {
  trials.remove();
});

describe('the host', () => {
  test('is a folder of the trial, with host files and tmpfiles', async () => {
    const result = await start(
      {
        args: shell(
          "trap 'exit 0' TERM; cd /host; busybox stat -c '%n %a %u:%g' state etc/trial.conf; busybox cat etc/trial.conf; echo > state/written; busybox ls state; while :; do busybox sleep 0.1; done",
        ),
        manifest: { defaultValues: { PORT: '80' }, installedFilesTemplate: ['/etc/trial/trial.conf'] },
        tree: {
          '/exports/tmpfiles.template': 'd $STATE_DIRECTORY/trial-state 0750 0 daemon - -\n',
          '/exports/hostfs/etc/trial/trial.conf': { content: 'port=$PORT\n', mode: 0o640 },
          '/host': { type: 'directory' },
        },
        config: withMounts(
          bind('$STATE_DIRECTORY/trial-state', '/host/state', 'rw'),
          bind('/etc/trial', '/host/etc', 'ro'),
        ),
      },
      { set: new Map([['PORT', '81']]) },
    );
    expect(result.output).toBe('state 750 0:1\netc/trial.conf 640 0:0\nport=81\nwritten\n');
    expect(result).toMatchObject({ passed: true });
    expect(result.changed).toEqual([
      'The bind source "/var/lib/trial-state" lies in a folder of the trial, which holds what the image brings.',
      'The bind source "/etc/trial" lies in a folder of the trial, which holds what the image brings.',
    ]);
    expect(existsSync('/var/lib/trial-state')).toBe(false);
    expect(existsSync('/etc/trial')).toBe(false);
  });

  test('shares what it must, read-only', async () => {
    const result = await start({
      args: shell(
        "trap 'exit 0' TERM; echo x >> /h/hostname; echo x > /h/lib/x; [ -e /h/etc/passwd ] && echo ro; while :; do busybox sleep 0.1; done",
      ),
      config: withMounts(
        bind('/etc/hostname', '/h/hostname', 'rw'),
        bind('/var/lib', '/h/lib', 'rw'),
        bind('/etc', '/h/etc', 'ro'),
        bind('/dev/null', '/h/null', 'rw'),
      ),
    });
    expect(result).toMatchObject({ passed: true });
    expect(result.changed).toContain('The bind source "/etc/hostname" is a copy of this machine\'s.');
    expect(result.shared).toContain('The bind source "/dev/null" is this machine\'s own.');
    expect(readFileSync('/etc/hostname', 'utf8')).not.toContain('x\n');
    expect(existsSync('/var/lib/x')).toBe(false);
  });

  test('gets a folder for each bind source that nothing else creates', async () => {
    const result = await start({
      args: shell(
        "trap 'exit 0' TERM; busybox stat -c '%a %u:%g' /data; while :; do busybox sleep 0.1; done",
      ),
      config: withMounts(bind('/var/lib/trial-data', '/data', 'rw')),
    });
    expect(result).toMatchObject({ passed: true, output: '700 0:0\n' });
  });

  test.each([
    ['RuntimeDirectory', '/run', '755'],
    ['StateDirectory', '/var/lib', '755'],
    ['CacheDirectory', '/var/cache', '700'],
    ['LogsDirectory', '/var/log', '755'],
    ['ConfigurationDirectory', '/etc', '755'],
  ])('has the folder of %s=', async (setting, parent, mode) => {
    const result = await start({
      args: stays("busybox stat -c '%a %u:%g' /data"),
      unit: `[Service]\nExecStart=$EXEC_START\n${setting}=trial-test/inner\nCacheDirectoryMode=0700\n`,
      tree: { '/exports/tmpfiles.template': '' },
      config: withMounts(bind(`${parent}/trial-test/inner`, '/data', 'rw')),
    });
    expect(result).toMatchObject({ passed: true, output: `${mode} 0:0\n` });
    expect(existsSync(`${parent}/trial-test`)).toBe(false);
  });

  test('has /run instead of /var/run', async () => {
    const result = await start({
      args: stays('busybox ls /data; busybox ls /other'),
      tree: {
        '/exports/tmpfiles.template': 'd /run/trial-test - - - - -\n',
        '/exports/hostfs/var/run/trial-test/file': 'x',
      },
      config: withMounts(bind('/var/run/trial-test', '/data', 'rw'), bind('/run/trial-test', '/other', 'rw')),
    });
    expect(result).toMatchObject({ passed: true, output: 'file\nfile\n' });
  });

  test.each([
    ['/proc/self/root/etc', 'is an empty folder'],
    ['../../../../../../../etc/hostname', "copy of this machine's"],
  ])('is not reached by %s', async (source, note) => {
    const result = await start({ args: polite, config: withMounts(bind(source, '/data', 'rw')) });
    expect(result.changed).toEqual([expect.stringContaining(note)]);
  });

  test.each(['rootfs/link', '$DESTDIR/rootfs/link'])(
    'is not reached through the image by %s',
    async (source) => {
      const result = await start({
        args: polite,
        tree: { '/link': { target: '/etc' }, '/exports/tmpfiles.template': '' },
        config: withMounts(bind(source, '/data', 'rw')),
      });
      expect(result).toMatchObject({
        passed: false,
        summary: expect.stringContaining('leads out of the trial'),
      });
    },
  );

  test('is not written to if the image moves the checkouts', async () => {
    const tree = { '/exports/hostfs/var/lib/containers/atomic': { target: join(trials.outer, 'moved') } };
    mkdirSync(join(trials.outer, 'moved'));
    await start({ args: polite, tree }).catch(() => undefined);
    expect(readdirSync(join(trials.outer, 'moved'))).toEqual([]);
  });

  test('is not reached through a link', async () => {
    const result = await start({
      args: polite,
      tree: { '/exports/hostfs/opt/trial-link': { target: '/etc/shadow' } },
      config: withMounts(bind('/opt/trial-link', '/data', 'rw')),
    });
    expect(result).toMatchObject({
      passed: false,
      summary: expect.stringContaining('leads out of the trial'),
    });
  });

  test('runs no hooks', async () => {
    const result = await start({
      args: polite,
      config: (config) => ({
        ...config,
        hooks: { prestart: [{ path: '/bin/touch', args: ['touch', '/tmp/x'] }] },
      }),
    });
    expect(result).toMatchObject({ passed: true, changed: [expect.stringContaining('hooks was left out')] });
  });
});
