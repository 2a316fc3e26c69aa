import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ActionRuns, busybox, dockerfile, root } from '../support/action-runs.js';
import { expectFile } from '../support/expect-file.js';
import { folderOf } from '../support/folder.js';

const runs = new ActionRuns();
const { newImage, run } = runs;

describe('a pull request', () => {
  test('fails and names every label that is missing, empty or wrong', async () => {
    const image = newImage();
    const before = runs.github.artifacts().length;
    const folder = folderOf({ 'busybox*': busybox, Dockerfile: `${dockerfile}LABEL vendor=""\n` });
    const result = await run(
      { image, 'required-labels': 'com.example.owner\nvendor\nversion=/^\\d+\\.\\d+$/\nurl:url' },
      folder,
    );
    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
    const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error '));
    for (const label of ['com.example.owner', 'vendor', 'version', 'url']) {
      expect(errors).toContainEqual(
        expect.stringMatching(new RegExp(`file=Dockerfile,line=\\d+.*"${label}"`)),
      );
      expect(result.summary).toContain(`| ❌ | \`${label}\``);
      expect(result.stdout).toMatch(new RegExp(`Dockerfile:\\d+.*"${label}"`));
    }
    expect(result.outputs).toMatchObject({ errors: '4', tar: '', 'artifact-id': '' });
    expect(runs.github.artifacts()).toHaveLength(before);
  });

  test('looks as the README shows it', async () => {
    const { stdout } = await run({
      image: 'example/hello:1.0',
      context: 'examples/hello',
      'required-labels': 'com.example.owner\nversion:semver',
      upload: 'false',
    });
    const log = /::group::Check\n([^]*?)\n::endgroup::/.exec(stdout)?.[1] ?? '';
    expectFile(join(root, '__tests__/fixtures/action/failing-log.txt'), `${log}\n`);
  });

  test('with fail-on: never succeeds', async () => {
    const folder = folderOf({ 'busybox*': busybox, Dockerfile: dockerfile });
    const inputs = { image: newImage(), 'required-labels': 'url', 'fail-on': 'never', upload: 'false' };
    expect(await run(inputs, folder)).toMatchObject({ exitCode: 0, outputs: { errors: '1' } });
  });

  test('build: false needs no engine and writes nothing', async () => {
    const folder = folderOf({ 'busybox*': busybox, Dockerfile: dockerfile });
    const result = await run({ image: 'a', build: 'false' }, folder, { DOCKER_HOST: 'unix:///nowhere' });
    expect(result).toMatchObject({ exitCode: 0, outputs: { tar: '' } });
    expect(readdirSync(folder).sort()).toEqual(['Dockerfile', 'busybox']);
  });
});

describe('what a build prints', () => {
  test.each([
    ['the classic builder', { DOCKER_BUILDKIT: '0' }],
    ['BuildKit', { DOCKER_BUILDKIT: '1', PATH: `/usr/bin:${process.env.PATH ?? ''}` }],
  ])('cannot forge workflow commands: %s', async (_, env) => {
    const folder = folderOf({
      'busybox*': busybox,
      Dockerfile: `${dockerfile}RUN ["/bin/busybox", "echo", "::error::forged ${randomUUID()}"]\n`,
    });
    const { exitCode, stdout } = await run({ image: newImage(), upload: 'false' }, folder, env);
    expect(exitCode).toBe(0);
    const lines = stdout.split('\n');
    const forged = lines.findIndex((line) => line.includes('::error::forged'));
    const stop = lines.slice(0, forged).findLastIndex((line) => line.startsWith('::stop-commands::'));
    const token = lines[stop]!.slice('::stop-commands::'.length);
    expect(forged).toBeGreaterThan(stop);
    expect(stop).toBeGreaterThanOrEqual(0);
    expect(lines.indexOf(`::${token}::`)).toBeGreaterThan(forged);
  });
});
