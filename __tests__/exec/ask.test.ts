import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ask } from '../../src/exec/ask.js';
import { run } from '../../src/exec/exec.js';
import { ProgramMissing } from '../../src/exec/find-program.js';
import { Root } from '../../src/exec/root.js';

beforeEach(() => {
  process.env.ACTIONS_RUNTIME_TOKEN = 'sesame';
  process.env.INPUT_SECRETS = 'sesame';
});

afterEach(() => {
  delete process.env.ACTIONS_RUNTIME_TOKEN;
  delete process.env.INPUT_SECRETS;
});

test('a question has an answer, whatever its status', async () => {
  const script = 'echo "out ä"; echo err >&2; exit 3';
  expect(await ask('sh', ['-c', script])).toEqual({ exitCode: 3, stdout: 'out ä\n', stderr: 'err\n' });
});

test('arguments reach it as they are', async () => {
  const { stdout } = await ask('printf', ['%s|', 'a b', '$HOME', '"', "'", '']);
  expect(stdout).toBe('a b|$HOME|"|\'||');
});

test('a missing program is named', async () => {
  await expect(ask('no-such-program', [])).rejects.toThrow(
    new ProgramMissing('There is no "no-such-program" on this machine.'),
  );
});

test('one that cannot be started is an error of the system', async () => {
  await expect(ask('/etc', [])).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(/^"\/etc" cannot be started: /),
  });
});

test.each([
  ['ask', async () => (await ask('env', [])).stdout],
  ['run', async () => (await run('env', [])).stdout],
  ['Root', async () => new Root([]).must('env', [])],
])('no secret of this process reaches a program: %s', async (_, environment) => {
  const text = await environment();
  expect(text).toMatch(/^PATH=/m);
  expect(text).not.toMatch(/sesame|ACTIONS_|INPUT_/);
});
