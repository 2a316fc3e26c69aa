import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { cli } from '../support/cli.js';
import { folderOf } from '../support/folder.js';

function git(folder: string, ...args: readonly string[]): void {
  const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  execFileSync('git', ['-C', folder, ...author, ...args], { stdio: 'pipe' });
}

/** Forty agents on one base, ten tools on two, and some that are made of files elsewhere. */
function files(): Readonly<Record<string, string>> {
  const all: Record<string, string> = {
    'README.md': '',
    'bases/os/Dockerfile': 'FROM fedora:42\n',
    'bases/os/system-image.yml': 'image: example/os:1.0\n',
    'bases/run/Dockerfile': 'ARG OS=example/os\nFROM ${OS}:1.0\n',
    'bases/run/system-image.yml': 'image: example/run:1.0\n',
    'docker/agent.Dockerfile': 'FROM scratch\nCOPY src/agent/*.c /src/\nCOPY conf /etc/conf\n',
    'src/agent/main.c': '',
    'src/agent/README.md': '',
    'conf/deep/a.conf': '',
    'images/mount/Dockerfile':
      'FROM example/os:1.0\nRUN --mount=type=bind,from=example/tool-3:1.0,target=/tool true\n',
    'images/generated/agent': '',
    'shared/templates/service.template.hbs': '',
    'images/all/Dockerfile': 'FROM scratch\nCOPY --from=example/agent-0:1.0 / /\n',
  };
  for (let index = 0; index < 40; index += 1) {
    all[`images/agent-${index}/Dockerfile`] = 'FROM docker.io/example/run:1.0\nCOPY agent /agent\n';
    all[`images/agent-${index}/system-image.yml`] = `image: example/agent-${index}:1.0\n`;
    all[`images/agent-${index}/agent`] = '';
  }
  for (let index = 0; index < 10; index += 1) {
    all[`tools/tool-${index}/Dockerfile`] = 'FROM fedora:42\nCOPY . /\n';
    all[`tools/tool-${index}/system-image.yml`] = `image: example/tool-${index}:1.0\n`;
  }
  return all;
}

const root = folderOf(files());
// Paths in the file are relative to the working directory.
writeFileSync(
  join(root, 'images/generated/system-image.yml'),
  `image: example/generated:1.0\nbase-image: example/os:1.0\ntemplates: ${relative('.', join(root, 'shared/templates'))}\n`,
);
symlinkSync('../../docker/agent.Dockerfile', join(root, 'tools/tool-9/linked.Dockerfile'));
git(root, 'init', '--quiet');
git(root, 'add', '--all');
git(root, 'commit', '--quiet', '--message', 'a');

interface Entry {
  readonly context: string;
  readonly dockerfile?: string;
  readonly needs: readonly string[];
}

/** The images that are chosen, in their order, with paths of the repository. */
async function chosen(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await cli(['discover', root, '--json', ...args]);
  const { include } = JSON.parse(stdout) as { readonly include: readonly Entry[] };
  return include.map(({ context, dockerfile }) => relative(root, dockerfile ?? context));
}

const agents = Array.from({ length: 40 }, (_, index) => `images/agent-${index}`).sort();

describe('twenty changes', () => {
  beforeEach(() => {
    git(root, 'reset', '--quiet', '--hard');
    git(root, 'clean', '--quiet', '-fd');
  });

  test.each<[string, readonly string[]]>([
    ['README.md', []],
    ['new/file', []],
    ['images/README.md', []],
    ['images/agent-7/agent', ['images/agent-7']],
    ['images/agent-7/new/file', ['images/agent-7']],
    ['images/agent-7/system-image.yml', ['images/agent-7']],
    ['images/agent-0/agent', ['images/agent-0', 'images/all']],
    ['images/all/Dockerfile', ['images/all']],
    ['tools/tool-4/any', ['tools/tool-4']],
    ['tools/tool-3/any', ['tools/tool-3', 'images/mount']],
    ['bases/run/start.sh', ['bases/run', ...agents, 'images/all']],
    [
      'bases/os/start.sh',
      ['bases/os', 'bases/run', ...agents, 'images/all', 'images/generated', 'images/mount'],
    ],
    ['src/agent/main.c', ['docker/agent.Dockerfile']],
    ['src/agent/new.c', ['docker/agent.Dockerfile']],
    ['src/agent/README.md', []],
    ['conf/deep/a.conf', ['docker/agent.Dockerfile']],
    ['docker/agent.Dockerfile', ['docker/agent.Dockerfile', 'tools/tool-9/linked.Dockerfile']],
    ['shared/templates/service.template.hbs', ['images/generated']],
    ['shared/templates/init.sh.hbs', ['images/generated']],
    ['images/generated/agent', ['images/generated']],
  ])('%s', async (path, expected) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), files()[path] === undefined ? 'new' : `${files()[path]}# changed\n`);
    const found = await chosen('--base', 'HEAD');
    expect(found.toSorted()).toEqual(expected.toSorted());
    for (const [before, after] of [
      ['bases/os', 'bases/run'],
      ['bases/run', 'images/agent-0'],
      ['images/agent-0', 'images/all'],
      ['tools/tool-3', 'images/mount'],
    ] as const) {
      if (found.includes(after)) expect(found.indexOf(before)).toBeLessThan(found.indexOf(after));
    }
  });

  test('a file that is deleted, and one that is renamed', async () => {
    rmSync(join(root, 'images/agent-7/agent'));
    git(root, 'mv', 'images/agent-8/agent', 'images/agent-9/other');
    expect((await chosen('--base', 'HEAD')).toSorted()).toEqual(
      ['images/agent-7', 'images/agent-8', 'images/agent-9'].toSorted(),
    );
  });
});

test('without --base all images are listed; in a folder, those in it', async () => {
  expect(await chosen()).toHaveLength(57);
  const { stdout } = await cli(['discover', join(root, 'bases')]);
  const show = (path: string): string => relative(process.cwd(), join(root, path));
  expect(stdout).toBe(
    `${show('bases/os')} (example/os:1.0)\n${show('bases/run')} (example/run:1.0) after ${show('bases/os')}\n`,
  );
});

test('one image with all that it is built on', async () => {
  expect(await chosen('--for', join(root, 'images/all'))).toEqual([
    'bases/os',
    'bases/run',
    'images/agent-0',
    'images/all',
  ]);
});

describe('what is said', () => {
  const two = folderOf({ 'a/Dockerfile': 'FROM b', 'b/Dockerfile': 'FROM fedora', 'c/Dockerfile': 'FROM x' });
  git(two, 'init', '--quiet');
  git(two, 'add', '--all');
  git(two, 'commit', '--quiet', '--message', 'a');
  const show = (path: string): string => relative(process.cwd(), join(two, path));

  test('why an image is there, and why one is skipped', async () => {
    writeFileSync(join(two, 'b/x'), '');
    const skipped = `skipped ${show('c')}: nothing it is made of changed\n`;
    expect(await cli(['discover', '--base', 'HEAD', two])).toEqual({
      status: 0,
      stdout: `${show('b')} (b): ${show('b/x')} changed\n${show('a')} (a) after ${show('b')}: it is built on ${show('b')}\n${skipped}`,
      stderr: '',
    });
    const { stdout, stderr } = await cli(['discover', '--base', 'HEAD', '--json', two]);
    expect(stderr).toBe(skipped);
    expect(JSON.parse(stdout)).toEqual({
      include: [
        { context: show('b'), image: 'b', needs: [] },
        { context: show('a'), image: 'a', needs: [show('b')] },
      ],
    });
  });

  test.each<[string, readonly string[], string]>([
    ['no such commit', ['--base', 'nowhere', two], 'git finds no commit "nowhere"'],
    ['a flag for git', ['--base=--output=x', two], 'git finds no commit "--output=x"'],
    ['no such folder', [join(two, 'nowhere')], 'There is no folder'],
    ['a file', [join(two, 'a/Dockerfile')], 'is not a folder'],
    ['no repository', ['--base', 'HEAD', folderOf({ Dockerfile: '' })], 'is not in a git repository'],
    ['no images', [folderOf({ a: '' })], 'has a Dockerfile, a system-image.yml or one of'],
    ['no such image', ['--for', 'nowhere', two], '"nowhere" is not the folder or Dockerfile of an image'],
    [
      'images that are built on each other',
      [folderOf({ 'a/Dockerfile': 'FROM b', 'b/Dockerfile': 'FROM a' })],
      'built on each other',
    ],
  ])('%s', async (_, args, message) => {
    const { status, stderr } = await cli(['discover', ...args]);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
