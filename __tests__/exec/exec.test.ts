import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ProgramFailed } from '../../src/exec/child.js';
import {
  run,
  runStreaming,
  runToFile,
  runThroughFilter,
  runToStream,
  type Command,
  type Writing,
} from '../../src/exec/exec.js';
import { ProgramMissing } from '../../src/exec/find-program.js';
import { SystemError } from '../../src/core/errors.js';

const node = process.execPath;
const script = (code: string): readonly string[] => ['-e', code];

/** Prints for ever. */
const endless = script(
  'process.stderr.write("x"); const b = Buffer.alloc(65536); (function f() { ' +
    'while (process.stdout.write(b)); process.stdout.once("drain", f) })()',
);

/** Whether a process lives. */
const lives = (pid: number): boolean => spawnSync('kill', ['-0', String(pid)]).status === 0;

/** What a rejected promise was rejected with. */
const reason = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

const ways = {
  run: (program: string, args: readonly string[], signal?: AbortSignal) => run(program, args, { signal }),
  runStreaming: (program: string, args: readonly string[], signal?: AbortSignal) =>
    runStreaming(program, args, () => undefined, { signal }),
  runToStream: (program: string, args: readonly string[], signal?: AbortSignal) =>
    buffer(runToStream(program, args, { signal })),
};

describe.each(Object.entries(ways))('%s', (_, start) => {
  test('a program that is not there', async () => {
    const error = await reason(start('no-such-program', []));
    expect(error).toBeInstanceOf(ProgramMissing);
    expect(error).toMatchObject({ message: 'There is no "no-such-program" on this machine.' });
  });

  test.each([
    ['is a folder', tmpdir(), [], /cannot be started: .*EACCES/],
    ['has too long an argument', node, ['x'.repeat(200_000)], /cannot be started: .*E2BIG/],
    ['has a NUL in an argument', node, ['a\0b'], /cannot be started: .*null bytes/],
  ])('a program that %s', async (__, program, args, message) => {
    const error = await reason(start(program, args));
    expect(error).toBeInstanceOf(SystemError);
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
  });

  test('is stopped by its signal', async () => {
    const cancel = new AbortController();
    const failure = reason(start('sleep', ['infinity'], cancel.signal));
    await wait(100);
    cancel.abort();
    expect(await failure).toEqual(new SystemError('"sleep" was stopped.'));
  });

  test('does not start when it was stopped before', async () => {
    expect(await reason(start('sleep', ['60'], AbortSignal.abort()))).toEqual(
      new SystemError('"sleep" was stopped.'),
    );
  });

  test('says when time was up', async () => {
    expect(await reason(start('sleep', ['60'], AbortSignal.timeout(50)))).toEqual(
      new SystemError('"sleep" did not answer in time.'),
    );
  });

  test('leaves no listener on the signal', async () => {
    const { signal } = new AbortController();
    const warnings: Error[] = [];
    const note = (warning: Error): number => warnings.push(warning);
    process.on('warning', note);
    for (let i = 0; i < 15; i++) await start('true', [], signal);
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });
});

describe('run', () => {
  test('a failure is an answer', async () => {
    const answer = await run(
      node,
      script('console.log(process.env.A); console.error("e"); process.exit(3)'),
      {
        env: { A: 'ä' },
      },
    );
    expect(answer).toEqual({ exitCode: 3, stdout: 'ä\n', stderr: 'e\n' });
  });

  test('so is a signal', async () => {
    expect(await run(node, script('process.kill(process.pid, "SIGKILL")'))).toMatchObject({
      exitCode: 'SIGKILL',
    });
  });
});

describe('runStreaming', () => {
  test('repeats the last lines of both outputs', async () => {
    const code =
      'for (let i = 0; i < 50; i++) console.log("out " + i); console.error("why"); process.exitCode = 7';
    const shown: Buffer[] = [];
    const error = await reason(runStreaming(node, script(code), (chunk) => shown.push(chunk)));
    expect(error).toBeInstanceOf(ProgramFailed);
    expect(error).toMatchObject({ status: 7, output: expect.stringContaining('why') });
    expect((error as ProgramFailed).output.split('\n')).toHaveLength(12);
    expect(Buffer.concat(shown).toString().split('\n')).toHaveLength(52);
  });

  test('shows nothing after it has settled, even if the program ends slowly', async () => {
    const cancel = new AbortController();
    const code =
      'process.on("SIGTERM", () => setTimeout(() => { console.log("late"); process.exit() }, 200)); ' +
      'setInterval(() => {}, 1000); console.log("ready")';
    let shown = '';
    const settled = reason(
      runStreaming(
        node,
        script(code),
        (chunk) => {
          shown += chunk.toString();
          cancel.abort();
        },
        { signal: cancel.signal },
      ),
    );
    expect(await settled).toEqual(new SystemError(`"${node}" was stopped.`));
    expect(shown).toBe('ready\nlate\n');
  });
});

describe('runToStream', () => {
  test('yields the output before the failure, then the failure', async () => {
    let bytes = 0;
    const code =
      'process.stdout.write(Buffer.alloc(1e6), () => { console.error("disk\\ndied"); process.exit(4) })';
    const error = await reason(
      (async () => {
        for await (const chunk of runToStream(node, script(code))) bytes += chunk.length;
      })(),
    );
    expect(bytes).toBe(1e6);
    expect(error).toMatchObject({ status: 4, output: 'disk\ndied' });
    expect((error as Error).message).toBe(`"${node}" failed (exit code 4); its last lines:\ndisk\ndied`);
  });

  test('leaving early ends the program before anything else happens', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'system-image-exec-'));
    const file = join(folder, 'pid');
    const code = `require("fs").writeFileSync(${JSON.stringify(file)}, String(process.pid)); ${endless[1]!}`;
    for await (const chunk of runToStream(node, script(code))) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(lives(Number(readFileSync(file, 'utf8')))).toBe(false);
    rmSync(folder, { recursive: true });
  });

  test('is taken no faster than it is asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'system-image-exec-'));
    const file = join(folder, 'written');
    writeFileSync(file, '0');
    const code = `let n = 0; const fs = require("fs"); const b = Buffer.alloc(65536); setInterval(() => {}, 1000); (function f() {
      while (process.stdout.write(b)) n++; fs.writeFileSync(${JSON.stringify(file)}, String(++n)); process.stdout.once("drain", f) })()`;
    for await (const chunk of runToStream(node, script(code))) {
      expect(chunk.length).toBeGreaterThan(0);
      await wait(500);
      break;
    }
    // What pipes and streams hold, and not what half a second can write.
    expect(Number(readFileSync(file, 'utf8')) * 65536).toBeLessThan(4e6);
    rmSync(folder, { recursive: true });
  });
});

describe('runThroughFilter', () => {
  const js = (code: string): Command => ({ program: node, args: script(code) });
  const upper = js(
    'process.stdin.setEncoding("latin1").on("data", (s) => process.stdout.write(s.toUpperCase()))',
  );
  async function* bytes(count: number): AsyncGenerator<Buffer> {
    for (let i = 0; i < count; i++) yield Promise.resolve(Buffer.alloc(1000, 'a'));
  }

  test("yields the program's output for the whole input", async () => {
    expect(await buffer(runThroughFilter(upper, bytes(3000)))).toEqual(Buffer.alloc(3e6, 'A'));
  });

  test('names a program that fails before it has read its input', async () => {
    const failing = js('console.error("damaged"); process.exit(4)');
    expect(await reason(buffer(runThroughFilter(failing, bytes(3000))))).toMatchObject({
      status: 4,
      output: 'damaged',
    });
  });

  test('an input that fails fails the whole', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield* bytes(1);
      throw new Error('no more');
    }
    expect(await reason(buffer(runThroughFilter(upper, broken())))).toEqual(new Error('no more'));
  });
});

describe('runToFile', () => {
  let folder: string;
  const path = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'system-image-exec-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function written(command: Command, writing: Writing = {}): Promise<Buffer> {
    const file = openSync(path('file'), 'w');
    try {
      await runToFile(command.program, command.args, file, writing);
      return readFileSync(path('file'));
    } finally {
      closeSync(file);
    }
  }
  const js = (code: string): Command => ({ program: node, args: script(code) });
  const copy = js('process.stdin.pipe(process.stdout)');
  const letters = js('process.stdout.write(Buffer.alloc(3e6, "a"))');

  test('keeps the output of the program', async () => {
    expect((await written(letters)).equals(Buffer.alloc(3e6, 'a'))).toBe(true);
  });

  test('keeps the output of a second program that reads all of it', async () => {
    const upper =
      'process.stdin.setEncoding("latin1").on("data", (s) => process.stdout.write(s.toUpperCase()))';
    const file = await written(letters, { through: js(upper) });
    expect(file.equals(Buffer.alloc(3e6, 'A'))).toBe(true);
  });

  test.each([undefined, copy])('a program that fails is named, though %j ends well', async (through) => {
    const failing = js('console.log(1); console.error("why"); process.exitCode = 4');
    expect(await reason(written(failing, { through }))).toMatchObject({ status: 4, output: 'why' });
  });

  test('names the second program if it fails, although the first one fails with it', async () => {
    const through = js('console.error("out of luck"); process.exitCode = 3');
    const error = await reason(written({ program: node, args: endless }, { through }));
    expect(error).toMatchObject({ program: node, status: 3, output: 'out of luck' });
  });

  const missing: Command = { program: 'no-such-program', args: [] };
  const waiting = js('process.stdin.resume()');
  test.each([
    ['alone', missing, undefined],
    ['as the first', missing, waiting],
    ['as the second', waiting, missing],
  ])('names the missing program %s', async (_, command, through) => {
    expect(await reason(written(command, { through }))).toEqual(
      new ProgramMissing('There is no "no-such-program" on this machine.'),
    );
  });

  test('a first that cannot be started ends the second', async () => {
    const error = await reason(
      written({ program: node, args: ['a\0b'] }, { through: js('setInterval(() => {}, 1000)') }),
    );
    expect(error).toMatchObject({ message: expect.stringMatching(/null bytes/) });
  });

  test('both end by the signal', async () => {
    const noting = (name: string, code: string) =>
      js(`require("fs").writeFileSync(${JSON.stringify(path(name))}, String(process.pid)); ${code}`);
    const cancel = new AbortController();
    const failure = reason(
      written(noting('first', endless[1]!), {
        through: noting('second', 'process.stdin.resume(); setInterval(() => {}, 1000)'),
        signal: cancel.signal,
      }),
    );
    while (!['first', 'second'].every((name) => existsSync(path(name)))) await wait(20);
    cancel.abort();
    expect(await failure).toEqual(new SystemError(`"${node}" was stopped.`));
    for (const name of ['first', 'second'])
      expect(lives(Number(readFileSync(path(name), 'utf8')))).toBe(false);
  });
});
