import { statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type RunResult } from '../../script/lib/runner.js';
import { ActionRuns, busybox, dockerfile } from '../support/action-runs.js';
import { folderOf } from '../support/folder.js';

const runs = new ActionRuns();
const image = runs.newImage();
/** Files that a zip makes much smaller. */
const context = folderOf({
  'busybox*': busybox,
  Dockerfile: `${dockerfile}COPY zeros /\n`,
  zeros: Buffer.alloc(5e6),
});

function upload(inputs: Record<string, string>): Promise<RunResult> {
  return runs.run({ image, 'output-directory': folderOf({}), 'artifact-name': 'mine', ...inputs }, context);
}

describe('artifact-name, retention-days and compression-level', () => {
  let result: RunResult;
  beforeAll(async () => {
    result = await upload({ 'retention-days': '3', 'compression-level': '9' });
  });

  test('the artifact has that name, and its outputs lead to it', () => {
    expect(result).toMatchObject({ exitCode: 0 });
    const [artifact] = runs.github.artifacts();
    expect(artifact).toMatchObject({ name: 'mine', finalized: true });
    expect(result.outputs['artifact-id']).toBe(String(artifact?.id));
    expect(result.outputs['artifact-url']).toBe(
      `https://github.com/octocat/hello/actions/runs/4711/artifacts/${String(artifact?.id)}`,
    );
  });

  test('it expires after as many days', () => {
    const days = (Date.parse(runs.github.artifacts()[0]!.expiresAt!) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(3);
  });

  test('level 9 makes a small zip of zeros', async () => {
    expect((await runs.github.blob('mine')).length).toBeLessThan(statSync(result.outputs.tar!).size / 2);
  });
});

test('overwrite: an artifact of that name is replaced only if the workflow says so', async () => {
  const refused = await upload({});
  expect(refused).toMatchObject({ exitCode: 1, outputs: { 'artifact-id': '' } });
  expect(refused.stdout).toMatch(/^::error::.*already has an artifact named "mine".*overwrite/m);
  const replaced = await upload({ overwrite: 'true' });
  expect(replaced.exitCode).toBe(0);
  expect(runs.github.artifacts().map(({ deleted }) => deleted)).toEqual([true, false]);
  // Nothing is compressed if no level is set.
  expect((await runs.github.blob('mine')).length).toBeGreaterThan(statSync(replaced.outputs.tar!).size);
});
