import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderOf } from '../support/folder.js';
import { transpile } from '../support/transpiled.js';

const program = join(transpile(folderOf({})), 'src/action/discover.js');

const repository = folderOf({
  'a/Dockerfile': 'FROM b\n',
  'b/Dockerfile': 'FROM fedora\n',
  'c/Dockerfile': 'FROM x\n',
});
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    encoding: 'utf8',
  }).trim();
git('init', '--quiet');
git('add', '--all');
git('commit', '--quiet', '--message', 'a');
const base = git('rev-parse', 'HEAD');
writeFileSync(join(repository, 'b/file'), '');
git('add', '--all');
git('commit', '--quiet', '--message', 'b');

/** Runs the action as the runner does. */
function run(event: unknown, inputs: Readonly<Record<string, string>> = {}) {
  const folder = folderOf({ 'event.json': JSON.stringify(event), output: '' });
  const { status, stdout } = spawnSync(process.execPath, [program], {
    cwd: repository,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, 'output'),
      ...inputs,
    },
  });
  const written = readFileSync(join(folder, 'output'), 'utf8');
  const outputs = [...written.matchAll(/^(\w+)<<(\S+)\n([^]*?)\n?\2$/gm)].map(([, key, , value]) => [
    key,
    value,
  ]);
  return { status, stdout, outputs: Object.fromEntries(outputs) as Readonly<Record<string, string>> };
}

test.each([
  ['a pull request', { pull_request: { base: { sha: base } }, before: 'other' }],
  ['a merge queue', { merge_group: { base_sha: base } }],
  ['a push', { before: base }],
])('%s: what it touches, bases first', (_, event) => {
  const { status, outputs } = run(event);
  expect(status).toBe(0);
  expect(outputs.images).toBe('b\na');
  expect(outputs.skipped).toBe('c: nothing it is made of changed');
  expect(JSON.parse(outputs.matrix ?? '')).toEqual({
    include: [
      { context: 'b', image: 'b', needs: [] },
      { context: 'a', image: 'a', needs: ['b'] },
    ],
  });
});

test.each([
  ['another event', {}, ''],
  ['a new branch', { before: '0'.repeat(40) }, ''],
  ['a forced push', { before: 'f'.repeat(40) }, '::warning::All images are taken: git finds no commit'],
])('%s: all images', (_, event, warning) => {
  const { status, stdout, outputs } = run(event);
  expect({ status, images: outputs.images }).toEqual({ status: 0, images: 'b\na\nc' });
  expect(stdout).toContain(warning);
});

test('the inputs', () => {
  expect(run({ before: base }, { INPUT_BASE: 'HEAD' }).outputs).toMatchObject({ images: '' });
  expect(run({}, { INPUT_FOLDER: 'a' }).outputs.images).toBe('a');
  const { status, stdout } = run({}, { INPUT_BASE: 'nowhere' });
  expect(status).toBe(1);
  expect(stdout).toContain('::error::git finds no commit "nowhere"');
});
