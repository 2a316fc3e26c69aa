import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { busybox, dockerfile } from '../support/action-runs.js';
import { cli, type CliResult } from '../support/cli.js';
import { docker, needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';

const image = `test/${randomUUID()}:1`;
const context = folderOf({ 'busybox*': busybox, Dockerfile: dockerfile });
const output = folderOf({});
const tar = join(output, `${image.replace(/[/:]/g, '-')}.tar`);

beforeAll(needDocker);
afterAll(() => {
  docker('rmi', '--force', image);
});

function run(...flags: readonly string[]): Promise<CliResult> {
  const quiet = ['--rule', 'git-uncommitted=off'];
  return cli([
    'run',
    '--image',
    image,
    '--context',
    context,
    '--output-directory',
    output,
    ...quiet,
    ...flags,
  ]);
}

describe('run', () => {
  test('that finds nothing: the path of the tar on standard output, status 0', async () => {
    const { status, stdout } = await run();
    expect(status).toBe(0);
    expect(resolve(stdout.trimEnd())).toBe(tar);
    docker('load', '--input', tar);
  });

  test('that finds errors: findings on standard error, no tar, status 1', async () => {
    const before = readFileSync(tar);
    const { status, stdout, stderr } = await run('--required-label', 'com.example.owner');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/Dockerfile:2: error label-missing: .*"com\.example\.owner"/);
    expect(readFileSync(tar)).toEqual(before);
  });

  test('--fail-on never: the same findings, the tar, status 0', async () => {
    const { status, stdout, stderr } = await run(
      '--required-label',
      'com.example.owner',
      '--fail-on',
      'never',
    );
    expect({ status, tar: resolve(stdout.trimEnd()) }).toEqual({ status: 0, tar });
    expect(stderr).toContain('"com.example.owner"');
  });

  test.each([
    ['fine', [], 0],
    ['with findings', ['--required-label', 'url'], 1],
  ])('--json, %s: the whole result, by which the status goes', async (_, flags, expected) => {
    const { status, stdout } = await run('--json', ...flags);
    expect(status).toBe(expected);
    const result = JSON.parse(stdout) as Record<string, unknown>;
    expect(result).toMatchObject({
      image,
      failed: expected === 1,
      findings: expected === 1 ? [{ rule: 'label-missing', level: 'error' }] : [],
    });
    if (expected === 0) expect(result).toMatchObject({ archive: { path: tar } });
    else expect(result).not.toHaveProperty('archive');
  });

  test('a build that fails: one sentence, status 3, and no tar of that name', async () => {
    const broken = folderOf({ Dockerfile: 'FROM scratch\nCOPY nowhere /\n' });
    const folder = folderOf({});
    const result = await cli([
      ...['run', '--image', image, '--context', broken, '--output-directory', folder, '--fail-on', 'never'],
    ]);
    expect(result).toMatchObject({ status: 3, stdout: '' });
    expect(result.stderr).toMatch(/The build failed: docker ended with exit code 1/);
    expect(existsSync(join(folder, tar))).toBe(false);
  });
});
