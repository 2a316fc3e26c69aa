import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ActionRuns, busybox, dockerfile, labelsOf } from '../support/action-runs.js';
import { fileInImage } from '../support/docker.js';
import { folderOf } from '../support/folder.js';

const runs = new ActionRuns();
const { newImage, run } = runs;
const files = { 'busybox*': busybox, Dockerfile: dockerfile };

/** Makes a folder a repository with one commit. @returns the name of the commit */
function commit(folder: string, date: string): string {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
    }).trim();
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'https://example.org/t/agent.git');
  git('add', '.');
  git('commit', '--quiet', '--message', 'x');
  return git('rev-parse', 'HEAD');
}

test("auto-labels: the image names the commit of its context; the user's labels win", async () => {
  const image = newImage();
  const context = folderOf(files);
  const id = commit(context, '2024-02-03T04:05:06Z');
  const inputs = {
    image,
    'auto-labels': 'true',
    labels: 'vcs-url=https://example.org/mine',
    upload: 'false',
  };
  const { exitCode, outputs } = await run(inputs, context);
  expect(exitCode).toBe(0);
  const labels = {
    'vcs-type': 'git',
    'vcs-ref': id,
    'build-date': '2024-02-03T04:05:06+00:00',
    'vcs-url': 'https://example.org/mine',
  };
  expect(labelsOf(image)).toMatchObject(labels);
  expect(JSON.parse(outputs.labels!)).toMatchObject(labels);

  const without = newImage();
  expect(await run({ image: without, upload: 'false' }, context)).toMatchObject({ exitCode: 0 });
  expect(Object.keys(labelsOf(without))).toEqual(expect.not.arrayContaining(['vcs-ref', 'build-date']));
});

test('description, templates, target and build-args reach the image', async () => {
  const image = newImage();
  const context = folderOf({
    ...files,
    Dockerfile: `${dockerfile.replace('FROM scratch', 'FROM scratch AS base')}ARG WORD\nENV WORD=$WORD\nFROM base\nENV LAST=1\n`,
    'mine/service.template.hbs':
      '[Unit]\nDescription=Mine: {{description}}\n[Service]\nExecStart=$EXEC_START\n',
  });
  const { exitCode, stdout } = await run(
    {
      image,
      description: 'A test',
      templates: 'mine',
      target: 'base',
      'build-args': 'WORD=said',
      'label-profile': 'none',
      upload: 'false',
      'fail-on': 'never',
    },
    context,
  );
  expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
  expect(fileInImage(image, '/exports/service.template').toString()).toMatch(
    /^\[Unit\]\nDescription=Mine: A test\n/,
  );
  const config = fileInImage(image, '/exports/config.json.template').toString();
  expect(config).toContain('WORD=said');
  expect(config).not.toContain('LAST=1');
});

describe('label-profile', () => {
  test.each([
    ['system-image', '1'],
    ['none', '0'],
  ])('%s: the run fails or not by the labels that are missing', async (profile, errors) => {
    const context = folderOf({ ...files, Dockerfile: dockerfile.replace(' license="MIT"', '') });
    const inputs = {
      image: newImage(),
      'label-profile': profile,
      rules: 'label-recommended=error',
      upload: 'false',
    };
    const { outputs, exitCode } = await run(inputs, context);
    expect({ exitCode: String(exitCode), errors: outputs.errors }).toEqual({ exitCode: errors, errors });
  });
});

test('export and report: the outputs name what is there', async () => {
  const context = folderOf(files);
  const { exitCode, outputs, stdout } = await run(
    {
      image: newImage(),
      export: 'bundle\nquadlet',
      rules: 'git-uncommitted=off',
      report: 'build/report.json\nbuild/report.sarif',
      'output-directory': folderOf({}),
      upload: 'false',
    },
    context,
  );
  expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
  for (const path of [outputs.bundle, outputs.quadlet, ...outputs.report!.split('\n')])
    expect(existsSync(resolve(context, path!))).toBe(true);
  const [json] = outputs.report!.split('\n');
  const { findings } = JSON.parse(readFileSync(resolve(context, json!), 'utf8')) as {
    readonly findings: readonly { readonly level: string }[];
  };
  expect(String(findings.filter(({ level }) => level === 'warning').length)).toBe(outputs.warnings);
});
