import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { trialProblem } from '../../src/trial/trial.js';
import { transpile } from '../support/transpiled.js';
import { polite, Trials } from '../support/trials.js';

const trials = new Trials();
const { start } = trials;

afterEach(() => {
  expect(trials.folders()).toEqual([]);
});

afterAll(() => {
  trials.remove();
});

beforeAll(() => {
  transpile(trials.outer);
  chmodSync(trials.outer, 0o755);
});

test('this machine can make trials', async () => {
  await expect(trialProblem()).resolves.toBeUndefined();
});

test('without root it says so', async () => {
  writeFileSync(
    join(trials.outer, 'problem.js'),
    "import { trialProblem } from './src/trial/trial.js';\nconsole.log(await trialProblem());\n",
  );
  const nobody = 65534;
  const child = spawn(process.execPath, [join(trials.outer, 'problem.js')], { uid: nobody, gid: nobody });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child, 'close');
  expect(output).toMatch(/^A trial start needs root/);
});

test('a runtime that hangs is stopped after a time limit', async () => {
  const folder = join(trials.outer, 'fake');
  mkdirSync(folder);
  const runtime = '#!/bin/sh\ncase "$*" in *" run "*) echo mounting; exec sleep 1000.5;; *) exit 1;; esac\n';
  writeFileSync(join(folder, 'runc'), runtime, { mode: 0o755 });
  const path = process.env.PATH;
  process.env.PATH = `${folder}:${path ?? ''}`;
  try {
    const result = await start({ args: polite });
    expect(result).toMatchObject({ passed: false, summary: expect.stringContaining('had not started') });
    expect(result.output).toBe('mounting\n');
    expect(sleepers()).toEqual([]);
  } finally {
    for (const pid of sleepers()) process.kill(pid, 'SIGKILL');
    process.env.PATH = path;
  }
});

/** The processes of the stand-in for runc. */
function sleepers(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/cmdline`))
    .filter((name) => readFileSync(`/proc/${name}/cmdline`, 'utf8') === 'sleep\u00001000.5\u0000')
    .map(Number);
}

describe('a trial that is ended from outside', () => {
  const script = `
    import { trial } from './src/trial/trial.js';
    import { listenForCancellation } from './src/exec/signals.js';
    import { serviceImage } from './__tests__/support/service-image.js';
    const { signal } = listenForCancellation();
    const options = { seconds: 60, temporary: ${JSON.stringify(trials.temporary)}, signal };
    await trial(serviceImage({ args: ${JSON.stringify(polite)} }), options).catch((error) => {
      process.exitCode = error === signal.reason ? 42 : 1;
    });
  `;

  beforeAll(() => {
    writeFileSync(join(trials.outer, 'long.js'), script);
  });

  const children: ChildProcess[] = [];
  const containers: number[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    // A test that fails leaves no container running.
    for (const pid of containers.splice(0).filter((pid) => existsSync(`/proc/${pid}`)))
      process.kill(pid, 'SIGKILL');
  });

  /** A process whose trial has got as far as a running container. */
  async function running(): Promise<{ child: ChildProcess; ended: Promise<unknown[]>; pid: number }> {
    const child = spawn(process.execPath, [join(trials.outer, 'long.js')], { stdio: 'inherit' });
    children.push(child);
    const ended = once(child, 'exit');
    for (;;) {
      const [name = ''] = trials.folders();
      const state = join(trials.temporary, name, 'state', name, 'state.json');
      if (name !== '' && existsSync(state)) {
        await sleep(500);
        const { init_process_pid: pid } = JSON.parse(readFileSync(state, 'utf8')) as {
          init_process_pid: number;
        };
        containers.push(pid);
        return { child, ended, pid };
      }
      await sleep(50);
    }
  }

  test('by kill -9 leaves nothing that disturbs the next one', async () => {
    const { child, ended, pid } = await running();
    child.kill('SIGKILL');
    await ended;
    expect(trials.folders()).toHaveLength(1);
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
