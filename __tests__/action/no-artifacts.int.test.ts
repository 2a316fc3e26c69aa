import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { runAction } from '../../script/lib/runner.js';
import { ActionRuns, busybox, dockerfile } from '../support/action-runs.js';
import { folderOf } from '../support/folder.js';

const { newImage } = new ActionRuns();

test('a server that does not accept artifacts: a warning before the build, the tar is kept, the step passes', async () => {
  const folder = folderOf({ 'busybox*': busybox, Dockerfile: dockerfile });
  const output = folderOf({});
  const { exitCode, stdout, outputs, summary } = await runAction({
    inputs: { image: newImage(), 'output-directory': output },
    cwd: folder,
    env: { GITEA_ACTIONS: 'true' },
  });
  expect(exitCode).toBe(0);
  expect(stdout.indexOf('::warning::')).toBeLessThan(stdout.indexOf('::group::Build'));
  expect(existsSync(outputs.tar!)).toBe(true);
  expect(summary).toContain('Gitea');
});

test('the same with upload: required: it fails before anything is built', async () => {
  const { exitCode, stdout, outputs } = await runAction({
    inputs: { image: newImage(), upload: 'required' },
    cwd: folderOf({ 'busybox*': busybox, Dockerfile: dockerfile }),
    env: { GITEA_ACTIONS: 'true' },
  });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/::error::The tar will not be uploaded: Gitea/);
  expect(stdout).not.toContain('::group::Build');
  expect(outputs.tar).toBe('');
});
