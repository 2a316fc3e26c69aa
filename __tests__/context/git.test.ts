import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commitOf, uncommittedFiles } from '../../src/context/git.js';
import { folderOf } from '../support/folder.js';

const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'protocol.file.allow=always'];

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...author, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** A repository with one commit of these files. */
function repositoryOf(files: Readonly<Record<string, string>>, ...init: readonly string[]): string {
  const folder = folderOf(files);
  git(folder, 'init', '--quiet', ...init);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'a');
  return folder;
}

/** What is known of a folder: the commit, and what is not committed. */
async function known(folder: string) {
  const uncommitted = await uncommittedFiles(folder);
  return {
    id: (await commitOf(folder))?.id,
    uncommitted: typeof uncommitted === 'object' ? [...uncommitted].sort() : uncommitted,
  };
}

const head = (folder: string): string => git(folder, 'rev-parse', 'HEAD');

describe('a repository is read', () => {
  test('its commit, without the credentials of its address', async () => {
    const folder = repositoryOf({ a: '' });
    git(folder, 'remote', 'add', 'origin', 'https://user:token@example.org/a/b.git');
    expect(await commitOf(folder)).toEqual({
      id: head(folder),
      date: git(folder, 'log', '-1', '--format=%cI'),
      url: 'https://example.org/a/b.git',
    });
  });

  test('changed, new and deleted files below a folder', async () => {
    const folder = repositoryOf({ 'x/a': '', 'x/b': '', 'x/c d': '', y: '', '.gitignore': 'ignored' });
    writeFileSync(join(folder, 'x/a'), 'changed');
    writeFileSync(join(folder, 'x/new\nline'), '');
    writeFileSync(join(folder, 'x/ignored'), '');
    writeFileSync(join(folder, 'z'), '');
    renameSync(join(folder, 'x/c d'), join(folder, 'x/e'));
    expect(await uncommittedFiles(join(folder, 'x'))).toEqual(new Set(['/a', '/c d', '/e', '/new\nline']));
    expect(await uncommittedFiles(folder)).toEqual(new Set(['/x/a', '/x/c d', '/x/e', '/x/new\nline', '/z']));
  });

  test('in a folder whose name git would take for a pattern', async () => {
    const folder = repositoryOf({ ':(top)x/a': '', 'b*/a': '', 'bc/a': '' });
    writeFileSync(join(folder, 'bc/a'), 'changed');
    expect((await known(join(folder, ':(top)x'))).uncommitted).toEqual([]);
    expect((await known(join(folder, 'b*'))).uncommitted).toEqual([]);
  });

  test('in a worktree, with packed refs', async () => {
    const folder = repositoryOf({ a: '' });
    git(folder, 'pack-refs', '--all');
    const tree = join(folderOf({}), 'tree');
    git(folder, 'worktree', 'add', '--quiet', '-b', 'other', tree);
    writeFileSync(join(tree, 'b'), '');
    git(tree, 'add', 'b');
    git(tree, 'commit', '--quiet', '--message', 'b');
    writeFileSync(join(tree, 'a'), 'changed');
    expect(await known(tree)).toEqual({ id: head(tree), uncommitted: ['/a'] });
  });

  test('in a submodule, which has its own commit', async () => {
    const inner = repositoryOf({ a: '' });
    const outer = repositoryOf({ b: '' });
    git(outer, 'submodule', '--quiet', 'add', inner, 'sub');
    writeFileSync(join(outer, 'sub/a'), 'changed');
    expect(await known(join(outer, 'sub'))).toEqual({ id: head(inner), uncommitted: ['/a'] });
    expect((await known(outer)).id).toBe(head(outer));
  });

  test.each([
    ['SHA-256', ['--object-format=sha256']],
    ['a git folder elsewhere', ['--separate-git-dir', join(folderOf({}), 'git')]],
  ])('%s', async (_, init) => {
    const folder = repositoryOf({ a: '' }, ...init);
    writeFileSync(join(folder, 'a'), 'changed');
    expect(await known(folder)).toEqual({ id: head(folder), uncommitted: ['/a'] });
  });

  test('a split index', async () => {
    const folder = repositoryOf({ a: '', b: '' });
    git(folder, 'update-index', '--split-index');
    writeFileSync(join(folder, 'a'), 'changed');
    expect((await known(folder)).uncommitted).toEqual(['/a']);
  });

  test('through a link to the folder', async () => {
    const folder = repositoryOf({ 'x/a': '' });
    writeFileSync(join(folder, 'x/a'), 'changed');
    const link = join(folderOf({}), 'link');
    symlinkSync(join(folder, 'x'), link);
    expect(await known(link)).toEqual({ id: head(folder), uncommitted: ['/a'] });
  });

  (process.getuid?.() === 0 ? test : test.skip)('a folder of another user', async () => {
    const folder = repositoryOf({ a: '' });
    writeFileSync(join(folder, 'b'), '');
    execFileSync('chown', ['-R', '12345:12345', folder]);
    expect(() => git(folder, 'status')).toThrow('dubious ownership');
    const { id, uncommitted } = await known(folder);
    expect(id).toMatch(/^[0-9a-f]{40}$/);
    expect(uncommitted).toEqual(['/b']);
  });
});

test('no repository, and one without a commit', async () => {
  expect(await known(folderOf({ a: '' }))).toEqual({ id: undefined, uncommitted: 'no-git' });
  const empty = folderOf({ a: '' });
  git(empty, 'init', '--quiet');
  expect(await known(empty)).toEqual({ id: undefined, uncommitted: ['/a'] });
});

describe('runs nothing that a tree configures', () => {
  /** The configuration of a hostile repository: whatever git can be made to start creates the file `ran`. */
  const hostile = (ran: string): string => `
[core]
  fsmonitor = "touch ${ran}; false"
  hooksPath = hooks
  pager = "touch ${ran}"
  sshCommand = "touch ${ran}"
  askPass = "touch ${ran}"
  worktree = ..
  attributesFile = attributes
[filter "f"]
  clean = "touch ${ran}; cat"
  smudge = "touch ${ran}; cat"
  process = "touch ${ran}"
  required = true
[diff]
  external = "touch ${ran}"
[diff "f"]
  textconv = "touch ${ran}; cat"
[log]
  showSignature = true
[gpg]
  program = "touch ${ran}; false"
[status]
  submoduleSummary = true
[protocol "ext"]
  allow = always
[remote "origin"]
  url = "ext::sh -c touch% ${ran}"
  promisor = true
[include]
  path = more
`;

  test('by .git/config, .gitattributes and hooks', async () => {
    const folder = repositoryOf({ a: '1', '.gitattributes': '* filter=f diff=f' });
    const ran = join(folderOf({}), 'ran');
    appendFileSync(join(folder, '.git/config'), hostile(ran));
    writeFileSync(join(folder, '.git/more'), `[core]\nfsmonitor = "touch ${ran}; false"\n`);
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction']) {
      writeFileSync(join(folder, '.git/hooks', hook), `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
    }
    writeFileSync(join(folder, 'a'), '2');
    const { id, uncommitted } = await known(folder);
    expect(id).toMatch(/^[0-9a-f]{40}$/);
    expect(uncommitted).toEqual(['/a']);
    expect(existsSync(ran)).toBe(false);
    // The same by git itself runs something, so the trap works.
    spawnSync('git', ['-C', folder, `--work-tree=${folder}`, 'update-index', '--refresh']);
    expect(existsSync(ran)).toBe(true);
  });

  test('by a folder that looks like a bare repository', async () => {
    const ran = join(folderOf({}), 'ran');
    const folder = folderOf({
      HEAD: 'ref: refs/heads/main\n',
      config: `${hostile(ran)}\n[core]\nbare = false\n`,
    });
    for (const name of ['objects', 'refs']) mkdirSync(join(folder, name));
    expect(await known(folder)).toEqual({ id: undefined, uncommitted: 'no-git' });
    expect(existsSync(ran)).toBe(false);
  });

  test('by the configuration of a submodule', async () => {
    const inner = repositoryOf({ a: '1' });
    const outer = repositoryOf({ b: '' });
    git(outer, 'submodule', '--quiet', 'add', inner, 'sub');
    git(outer, 'commit', '--quiet', '--message', 'sub');
    const ran = join(folderOf({}), 'ran');
    appendFileSync(join(outer, '.git/modules/sub/config'), hostile(ran));
    writeFileSync(join(outer, 'sub/a'), '2');
    expect((await known(outer)).uncommitted).toEqual([]);
    expect((await known(join(outer, 'sub'))).uncommitted).toEqual(['/a']);
    expect(existsSync(ran)).toBe(false);
  });
});
