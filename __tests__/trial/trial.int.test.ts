import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { trial, trialProblem, type TrialOptions, type TrialResult } from '../../src/trial/trial.js';
import { serviceImage, type ServiceImage } from '../support/service-image.js';
import { transpile } from '../support/transpiled.js';

// A folder for temporary files of its own: other tests may make trials at the same time.
const outer = mkdtempSync(join(tmpdir(), 'trial-tests-'));
const temporary = mkdtempSync(join(outer, 'tmp-'));

beforeAll(() => {
  transpile(outer);
  chmodSync(outer, 0o755);
});

afterAll(() => {
  rmSync(outer, { recursive: true });
});

afterEach(() => {
  expect(trials()).toEqual([]);
});

function trials(): readonly string[] {
  return readdirSync(temporary).filter((name) => name.startsWith('system-image-trial-'));
}

function shell(script: string): readonly string[] {
  return ['/bin/sh', '-c', script];
}

const polite = shell("trap 'exit 0' TERM; echo up; while :; do busybox sleep 0.1; done");

const oneshot = '[Service]\nType=oneshot\nExecStart=$EXEC_START\n';

function start(image: ServiceImage, options: TrialOptions = {}): Promise<TrialResult> {
  return trial(serviceImage(image), { seconds: 1, stopSeconds: 2, temporary, ...options });
}

test('this machine can make trials', async () => {
  await expect(trialProblem()).resolves.toBeUndefined();
});

test('without root it says so', async () => {
  writeFileSync(
    join(outer, 'problem.js'),
    "import { trialProblem } from './src/trial/trial.js';\nconsole.log(await trialProblem());\n",
  );
  const nobody = 65534;
  const child = spawn(process.execPath, [join(outer, 'problem.js')], { uid: nobody, gid: nobody });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child, 'close');
  expect(output).toMatch(/^A trial start needs root/);
});

describe('passes', () => {
  test('a service that stays up and stops', async () => {
    const result = await start({ args: polite }, { command: ['/bin/busybox', 'echo', 'hello'] });
    expect(result).toEqual({
      passed: true,
      summary: 'The container stayed up for 1 s.',
      output: 'up\n',
      changed: [],
      shared: [],
      notices: [],
    });
  });

  test('one that has no handler for TERM, with a notice', async () => {
    const result = await start({ args: shell('while :; do busybox sleep 1; done') });
    expect(result).toMatchObject({ passed: true, notices: [expect.stringContaining('no handler for TERM')] });
  });

  test('one that ends with an error on TERM, with a notice', async () => {
    const result = await start({ args: shell("trap 'exit 3' TERM; while :; do busybox sleep 0.1; done") });
    expect(result).toMatchObject({ passed: true, notices: [expect.stringContaining('exit code 3 on TERM')] });
  });

  test.each([
    ['Type=oneshot', { unit: oneshot }],
    ['atomic.run=once', { labels: { 'atomic.run': 'once' } }],
  ])('work that is to end: %s', async (_, image) => {
    const result = await start({ args: shell('echo done'), ...image });
    expect(result).toMatchObject({ passed: true, exitCode: 0, output: 'done\n' });
  });

  test('an image that only installs files', async () => {
    const result = await start({
      args: [],
      manifest: { noContainerService: true },
      tree: { '/exports/hostfs/usr/local/bin/trial-tool': { content: 'tool', mode: 0o755 } },
    });
    expect(result).toMatchObject({ passed: true, summary: expect.stringContaining('only installs files') });
    expect(existsSync('/usr/local/bin/trial-tool')).toBe(false);
  });
});

describe('fails', () => {
  const broken: readonly (readonly [string, ServiceImage, Partial<TrialResult>, RegExp])[] = [
    ['args that are not there', { args: ['/bin/nope'] }, { exitCode: 1 }, /process\.args\[0\]/],
    [
      'a missing interpreter',
      { args: ['/run.sh'], tree: { '/run.sh': { content: '#!/bin/bash\n', mode: 0o755 } } },
      { exitCode: 1 },
      /#!|process\.args\[0\]/,
    ],
    [
      'a program without its mode',
      { args: ['/run.sh'], tree: { '/run.sh': '#!/bin/sh\n' } },
      { exitCode: 1 },
      /0755/,
    ],
    ['a write to the root', { args: shell('echo x > /state') }, { exitCode: 1 }, /read-only/],
    [
      'an error',
      { args: shell('echo oops; exit 7') },
      { exitCode: 7, output: 'oops\n' },
      /what the container printed/,
    ],
    ['an end that is none of a service', { args: shell('true') }, { exitCode: 0 }, /Type=oneshot/],
    ['a oneshot that fails', { args: shell('exit 4'), unit: oneshot }, { exitCode: 4 }, /printed/],
    ['a oneshot that stays', { args: polite, unit: oneshot }, { output: 'up\n' }, /trial-seconds/],
    [
      'one that ignores TERM',
      { args: shell("trap '' TERM; while :; do busybox sleep 0.1; done") },
      { summary: 'The container did not stop within 2 s of TERM, and had to be killed.' },
      /ignores TERM/,
    ],
    [
      'a bind source that nobody makes',
      {
        args: polite,
        tree: { '/exports/tmpfiles.template': 'd /var/lib/other - - - - -\n' },
        config: withMounts({
          type: 'bind',
          source: '/var/lib/trial-nowhere',
          destination: '/data',
          options: ['bind'],
        }),
      },
      {},
      /tmpfiles\.template/,
    ],
    [
      'a terminal',
      { args: polite, config: (config) => ({ ...config, process: { ...config.process, terminal: true } }) },
      {},
      /process\.terminal/,
    ],
    [
      'no mount namespace',
      { args: polite, config: (config) => ({ ...config, linux: { namespaces: [{ type: 'pid' }] } }) },
      { summary: 'The container was not started.' },
      /mount namespace/,
    ],
    ['a unit without ExecStart', { args: polite, unit: '[Service]\nRestart=no\n' }, {}, /service\.template/],
    ['a variable without a value', { args: ['$NOPE'] }, {}, /trial-set/],
    [
      'tmpfiles that are none',
      { args: polite, tree: { '/exports/tmpfiles.template': 'nonsense\n' } },
      {},
      /tmpfiles/,
    ],
  ];
  test.each(broken)('%s', async (_, image, expected, advice) => {
    const result = await start(image);
    expect(result).toMatchObject({ passed: false, ...expected });
    expect(result.advice).toMatch(advice);
    expect(result.output).not.toContain(temporary);
  });

  test('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      const result = await start({
        args: ['/bin/busybox', 'httpd', '-f', '-p', `127.0.0.1:${port}`],
        config: (config) => ({
          ...config,
          linux: {
            ...config.linux,
            namespaces: config.linux.namespaces.filter(({ type }) => type !== 'network'),
          },
        }),
      });
      expect(result).toMatchObject({
        passed: false,
        exitCode: 1,
        shared: [expect.stringContaining('own network')],
      });
      expect(result.advice).toMatch(/port is taken/);
    } finally {
      server.close();
    }
  });

  test('a command that fails', async () => {
    const result = await start({ args: polite }, { command: shell('echo asked; exit 5') });
    expect(result).toMatchObject({ passed: false, exitCode: 5, output: 'up\nasked\n' });
    expect(result.summary).toMatch(/ended with exit code 5/);
  });

  test('a command for what has ended', async () => {
    const result = await start({ args: shell('true'), unit: oneshot }, { command: ['/bin/sh'] });
    expect(result).toMatchObject({
      passed: false,
      advice: expect.stringContaining('Leave trial-command out'),
    });
  });
});

function withMounts(...mounts: readonly object[]): NonNullable<ServiceImage['config']> {
  return (config) => ({ ...config, mounts: [...config.mounts, ...mounts] });
}

function bind(source: string, destination: string, ...options: readonly string[]): object {
  return { type: 'bind', source, destination, options: ['rbind', ...options] };
}

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

  test('lends what it must, and is not written to', async () => {
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

  test('gets a folder for each bind source that nobody else makes', async () => {
    const result = await start({
      args: shell(
        "trap 'exit 0' TERM; busybox stat -c '%a %u:%g' /data; while :; do busybox sleep 0.1; done",
      ),
      config: withMounts(bind('/var/lib/trial-data', '/data', 'rw')),
    });
    expect(result).toMatchObject({ passed: true, output: '700 0:0\n' });
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

  test('is not written to where the image moves the checkouts', async () => {
    const tree = { '/exports/hostfs/var/lib/containers/atomic': { target: join(outer, 'moved') } };
    mkdirSync(join(outer, 'moved'));
    await start({ args: polite, tree }).catch(() => undefined);
    expect(readdirSync(join(outer, 'moved'))).toEqual([]);
  });

  test('is not reached through a link', async () => {
    const result = await start({
      args: polite,
      tree: { '/exports/hostfs/opt/trial-link': { target: '/etc' } },
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

test('owners, modes and links are those of the image', async () => {
  const result = await start({
    args: shell("busybox stat -c '%n %a %u:%g %s' /t/* /t/link/inner; busybox readlink /t/link"),
    unit: oneshot,
    tree: {
      '/t/empty': { content: '', mode: 0 },
      '/t/setuid': { content: 'x', mode: 0o4755, uid: 1000, gid: 100 },
      '/t/folder': { type: 'directory', mode: 0o2755, uid: 5, gid: 6 },
      '/t/folder/inner': { content: '123', mode: 0o444, uid: 7, gid: 8 },
      '/t/link': { target: 'folder' },
      [`/t/${'long'.repeat(60)}`]: 'long name',
    },
  });
  expect(result.output.replace('long'.repeat(60), 'LONG')).toBe(`/t/empty 0 0:0 0
/t/folder 2755 5:6 ${/folder 2755 5:6 (\d+)/.exec(result.output)?.[1] ?? ''}
/t/link 777 0:0 6
/t/LONG 644 0:0 9
/t/setuid 4755 1000:100 1
/t/link/inner 444 7:8 3
folder
`);
});

test('a runtime that is never done is given up, and ended', async () => {
  const folder = join(outer, 'fake');
  mkdirSync(folder);
  const runtime = '#!/bin/sh\ncase "$*" in *" run "*) echo mounting; exec sleep 1000.5;; *) exit 1;; esac\n';
  writeFileSync(join(folder, 'runc'), runtime, { mode: 0o755 });
  const path = process.env.PATH;
  process.env.PATH = `${folder}:${path ?? ''}`;
  try {
    const result = await start({ args: polite });
    expect(result).toMatchObject({ passed: false, summary: expect.stringContaining('had not got up') });
    expect(result.output).toBe('mounting\n');
    expect(commandLines().filter((line) => line.includes('1000.5'))).toEqual([]);
  } finally {
    process.env.PATH = path;
  }
});

function commandLines(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/cmdline`))
    .map((name) => readFileSync(`/proc/${name}/cmdline`, 'utf8'));
}

test('what a container prints is bounded', async () => {
  const result = await start(
    { args: shell('busybox yes | busybox head -c 5000000; echo last'), unit: oneshot },
    { seconds: 20 },
  );
  expect(result.passed).toBe(true);
  expect(result.output.length).toBeLessThan(70_000);
  expect(result.output).toMatch(/bytes left out[\s\S]*last\n$/);
});

test('devices are left out with a notice', async () => {
  const result = await start({ args: polite, tree: { '/dev/sda': { type: 'other' } } });
  expect(result).toMatchObject({ passed: true, notices: [expect.stringContaining('"/dev/sda"')] });
});

test('two at once do not meet', async () => {
  const results = await Promise.all([start({ args: polite }), start({ args: polite })]);
  expect(results.map(({ passed }) => passed)).toEqual([true, true]);
});

describe('a trial that is ended from outside', () => {
  const script = `
    import { trial } from './src/trial/trial.js';
    import { listenForCancellation } from './src/exec/signals.js';
    import { serviceImage } from './__tests__/support/service-image.js';
    const { signal } = listenForCancellation();
    const options = { seconds: 60, temporary: ${JSON.stringify(temporary)}, signal };
    await trial(serviceImage({ args: ${JSON.stringify(polite)} }), options).catch((error) => {
      process.exitCode = error === signal.reason ? 42 : 1;
    });
  `;

  beforeAll(() => {
    writeFileSync(join(outer, 'long.js'), script);
  });

  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
  });

  /** A process whose trial has got as far as a running container. */
  async function running(): Promise<{ child: ChildProcess; ended: Promise<unknown[]>; pid: number }> {
    const child = spawn(process.execPath, [join(outer, 'long.js')], { stdio: 'inherit' });
    children.push(child);
    const ended = once(child, 'exit');
    for (;;) {
      const [name = ''] = trials();
      const state = join(temporary, name, 'state', name, 'state.json');
      if (name !== '' && existsSync(state)) {
        await sleep(500);
        const { init_process_pid: pid } = JSON.parse(readFileSync(state, 'utf8')) as {
          init_process_pid: number;
        };
        return { child, ended, pid };
      }
      await sleep(50);
    }
  }

  test('by kill -9 leaves nothing that the next one trips over', async () => {
    const { child, ended, pid } = await running();
    child.kill('SIGKILL');
    await ended;
    expect(trials()).toHaveLength(1);
    await expect(start({ args: polite })).resolves.toMatchObject({ passed: true });
    expect(existsSync(`/proc/${pid}`)).toBe(false);
  }, 20_000);

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s cleans up',
    async (signal) => {
      const { child, ended, pid } = await running();
      child.kill(signal);
      expect(await ended).toEqual([42, null]);
      expect(existsSync(`/proc/${pid}`)).toBe(false);
    },
    20_000,
  );
});
