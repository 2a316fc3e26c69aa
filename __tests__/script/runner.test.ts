import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOutputs, runAction } from '../../script/lib/runner.js';

const action = `
import { appendFileSync } from 'node:fs';
const { env } = process;
appendFileSync(env.GITHUB_OUTPUT, 'name<<END_1\\n' + env['INPUT_TWO_WORDS-AND-DASH'] + '\\nEND_1\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# done');
console.log(process.cwd() === env.GITHUB_WORKSPACE, env.GITHUB_ACTIONS, env.EXTRA, env.NODE_OPTIONS);
if (env.INPUT_WAIT) setInterval(() => {}, 1000);
else process.exitCode = 3;
`;

describe('the stand-in for the runner', () => {
  let folder: string;
  let main: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'runner-test-'));
    main = join(folder, 'main.mjs');
    await writeFile(main, action);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('gives inputs and environment, returns outputs, summary, streams and exit status', async () => {
    const inputs = { 'two words-and-dash': 'a\nb=c' };
    expect(await runAction({ inputs, cwd: folder, main, env: { EXTRA: 'yes' } })).toEqual({
      exitCode: 3,
      stdout: 'true true yes undefined\n',
      stderr: '',
      outputs: { name: 'a\nb=c' },
      summary: '# done',
    });
  });

  test('ends the action when the run is cancelled', async () => {
    const signal = AbortSignal.timeout(1000);
    const result = await runAction({ inputs: { wait: 'yes' }, cwd: folder, main, signal });
    expect(result.exitCode).toBeUndefined();
    expect(result.summary).toBe('# done');
  });

  test('reads back every value that is written as a block', () => {
    const name = fc.stringMatching(/^[a-z-]+$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const text = pairs
          .map(([key, value]) => `${key}<<ghadelimiter_1\n${value}\nghadelimiter_1\n`)
          .join('');
        expect(parseOutputs(text)).toEqual(Object.fromEntries(pairs));
      }),
    );
    expect(parseOutputs('a=b=c\n\nd=\n')).toEqual({ a: 'b=c', d: '' });
  });
});
