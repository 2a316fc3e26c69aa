import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cli } from '../support/cli.js';
import { folderOf } from '../support/folder.js';
import { dockerSave, tarOf } from '../support/tars.js';

const good = 'FROM scratch\nCOPY agent /usr/bin/agent\nENTRYPOINT ["/usr/bin/agent"]\n';
const bad = 'FROM scratch\nMAINTAINER me\nCOPPY a /b\n';

interface Report {
  readonly failed: boolean;
  readonly findings: readonly { readonly rule: string; readonly file: string }[];
}

/** The rules that were found, by the last part but one of the file's path. */
async function found(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await cli(['check', '--rule', 'git-uncommitted=off', '--json', ...args]);
  const { findings } = JSON.parse(stdout) as Report;
  return findings.map(({ file, rule }) => `${file.split('/').slice(-2).join('/')} ${rule}`);
}

describe('targets', () => {
  const parent = folderOf({
    'one/Dockerfile': bad,
    'two/Dockerfile': good,
    'three/service.template': '[Service]\nExecStart\n',
    'neither/readme.md': 'no image',
    'a.txt': 'no tar',
  });

  test('a folder', async () => {
    expect(await found(join(parent, 'one'))).toContain('one/Dockerfile dockerfile-syntax');
  });

  test('a parent of folders, in their order, each once', async () => {
    const all = await found(parent, join(parent, 'one/'));
    expect(all.filter((each) => each === 'one/Dockerfile dockerfile-syntax')).toHaveLength(1);
    expect(all).toContain('three/service.template service-syntax');
    expect(all.some((each) => each.startsWith('neither/'))).toBe(false);
  });

  test('a pattern that the shell left as it was', async () => {
    const all = await found(join(parent, 't*'));
    expect(all).toContain('three/service.template service-syntax');
    expect(all).not.toContain('one/Dockerfile dockerfile-syntax');
  });

  test('a pattern that ends in a slash matches only folders', async () => {
    const { stderr } = await cli(['check', join(parent, '*/')]);
    expect(stderr).not.toContain('a.txt');
    expect((await cli(['check', join(parent, '*')])).stderr).toContain(
      'a.txt" was not checked: it is not a tar.',
    );
  });

  test('says at the end what was checked and what was not', async () => {
    const { stdout } = await cli(['check', parent]);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^3 images checked, \d clean, 1 folder without System Image files: .*neither$/,
    );
    const json = JSON.parse((await cli(['check', '--json', parent])).stdout) as Record<string, unknown>;
    expect(json.foldersWithout).toEqual([join(parent, 'neither')]);
    expect(json.images).toEqual(
      ['one', 'three', 'two'].map((name) => ({ name: join(parent, name), findings: expect.any(Number) })),
    );
  });

  test('the Dockerfile that is given', async () => {
    const folder = folderOf({ 'x.docker': bad, 'service.template': '' });
    expect(await found('--dockerfile', join(folder, 'x.docker'), folder)).toEqual(
      expect.arrayContaining([expect.stringContaining('x.docker dockerfile-syntax')]),
    );
  });

  test('a tar', async () => {
    const path = join(parent, 'image.docker');
    writeFileSync(path, await dockerSave([await tarOf([{ name: 'x', content: 'x' }])]));
    expect(await found(path)).toContain(`${path.split('/').slice(-2).join('/')} label-missing`);
  });

  test.each([
    ['a path that is not there', './nowhere', 2, 'The file or folder "./nowhere" does not exist'],
    ['a pattern that matches nothing', 'nowhere-*', 2, 'The pattern "nowhere-*" matches nothing.'],
    ['a folder of something else', join(parent, 'neither'), 2, 'nor a folder below it has a Dockerfile'],
    ['a pattern of files alone', join(parent, '*.txt'), 2, 'matches no folder of an image'],
    ['a file that is not a tar', join(parent, 'a.txt'), 2, 'a.txt'],
  ])('%s', async (_, target, status, message) => {
    const result = await cli(['check', target]);
    expect(result).toMatchObject({ status, stdout: '' });
    expect(result.stderr).toContain(message);
  });

  test('an unreadable target does not hide the findings of the others', async () => {
    const { status, stdout, stderr } = await cli(['check', join(parent, 'a.txt'), join(parent, 'one')]);
    expect(status).toBe(2);
    expect(stdout).toContain('dockerfile-syntax');
    expect(stderr).toContain('a.txt');
  });
});

describe('the verdict', () => {
  const folder = folderOf({
    Dockerfile: 'FROM scratch\nMAINTAINER me\nLABEL atomic.type=system\nENTRYPOINT ["/a"]\n',
  });

  test.each([
    ['a warning passes', [], 0],
    ['unless asked otherwise', ['--fail-on', 'warning'], 1],
    ['a rule is made an error', ['--rule', 'dockerfile-maintainer=error'], 1],
    ['a rule is turned off', ['--fail-on', 'warning', '--rule', 'dockerfile-maintainer=off'], 0],
    ['nothing fails', ['--rule', 'dockerfile-maintainer=error', '--fail-on', 'never'], 0],
  ])('%s', async (_, args, status) => {
    expect(await cli(['check', ...args, folder])).toMatchObject({ status, stderr: '' });
  });

  test('a label more is required', async () => {
    const { status, stdout } = await cli(['check', '--required-label', 'com.example.owner', folder]);
    expect(status).toBe(1);
    expect(stdout).toContain('"com.example.owner"');
  });

  test('the text has the location, as editors parse it, and colours only on a terminal', async () => {
    const plain = await cli(['check', folder]);
    expect(plain.stdout).toMatch(/\/Dockerfile:2(?::\d+)?: warning dockerfile-maintainer: /);
    expect(plain.stdout).not.toContain('\u001B');
    const colored = await cli(['check', folder], true);
    expect(colored.stdout).toContain('\u001B[33mwarning');
  });

  test('a report covers all targets', async () => {
    const other = folderOf({ Dockerfile: bad });
    const reports = ['a.json', 'sub/b.sarif', 'c.xml', 'd.txt'].map((name) => join(folder, name));
    const { status } = await cli(['check', ...reports.flatMap((path) => ['--report', path]), folder, other]);
    expect(status).toBe(1);
    expect(reports.filter((path) => !existsSync(path))).toEqual([]);
    const { failed, findings } = JSON.parse(readFileSync(reports[0]!, 'utf8')) as Report;
    expect(failed).toBe(true);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(['git-uncommitted', 'dockerfile-maintainer', 'dockerfile-syntax']),
    );
  });
});

test('reports uncommitted files for each folder of a repository', async () => {
  const files = { 'service.template': '[Service]\n', Dockerfile: good };
  const root = folderOf(
    Object.fromEntries(
      ['a', 'b'].flatMap((name) =>
        Object.entries(files).map(([file, content]) => [`${name}/${file}`, content]),
      ),
    ),
  );
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', root, ...args]);
  git('init', '--quiet');
  git('add', 'a');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message', 'a');
  const { stdout } = await cli(['check', '--json', root]);
  const { findings } = JSON.parse(stdout) as Report;
  const uncommitted = findings.filter(({ rule }) => rule === 'git-uncommitted').map(({ file }) => file);
  expect(uncommitted.map((file) => file.slice(-'b/service.template'.length))).toEqual(['b/service.template']);
});
