import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { Root } from '../../src/exec/root.js';

// `env` stands for sudo: a program that starts another one.
const roots = [
  ['by itself', new Root([])],
  ['through a prefix', new Root(['env'])],
] as const;

describe.each(roots)('a program that runs %s', (_, root) => {
  const sh = (script: string, ...rest: readonly string[]): readonly string[] => ['-c', script, ...rest];

  test('gives its status and both of its streams', async () => {
    const ended = await root.run('sh', sh('echo out; echo err >&2; exit 3'));
    expect(ended).toMatchObject({ status: 3, timedOut: false });
    expect(ended.output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  test('gets its arguments unchanged', async () => {
    const { output } = await root.run('printf', ['%s|', 'a b', '$HOME', '"', '']);
    expect(output).toBe('a b|$HOME|"||');
  });

  test('reads its input, or leaves it', async () => {
    const input = (): Readable => Readable.from([Buffer.alloc(1_000_000, 'x')]);
    expect((await root.run('wc', ['-c'], { input: input() })).output.trim()).toBe('1000000');
    expect((await root.run('false', [], { input: input() })).status).toBe(1);
  });

  test('is ended with all that it started when its time is over', async () => {
    const ended = await root.run('sh', sh('sleep 60 & sleep 60; echo late'), { limit: 0.2 });
    expect(ended).toEqual({ status: 137, output: '', timedOut: true });
  });

  test('is not waited for if it leaves children behind', async () => {
    const ended = await root.run('sh', sh('echo out; sleep 5 & exit 2'));
    expect(ended).toEqual({ status: 2, output: 'out\n', timedOut: false });
  });

  test('is stopped by its signal, after which no other starts', async () => {
    const controller = new AbortController();
    const bound = root.until(controller.signal);
    const running = bound.run('sleep', ['60']);
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    await expect(bound.run('true', [])).rejects.toThrow('enough');
  });

  test('that must succeed says how it failed', async () => {
    await expect(root.must('sh', sh('echo why; exit 4'))).rejects.toThrow(
      '"sh -c echo why; exit 4" failed (exit code 4): why',
    );
  });
});

test('names a missing program', async () => {
  await expect(new Root([]).run('/no/such/program', [])).rejects.toThrow(
    'There is no "/no/such/program" on this machine.',
  );
});
