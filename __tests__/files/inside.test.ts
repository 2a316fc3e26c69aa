import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SystemError, UserError } from '../../src/core/errors.js';
import { writeNew } from '../../src/files/create-files.js';
import { readInside } from '../../src/files/read-inside.js';
import { findWorkspace, folderWorkspace } from '../../src/files/workspace.js';
import { folderOf } from '../support/folder.js';

describe('the workspace of a context', () => {
  const root = folderOf({ 'repository/a/x': '', 'plain/x': '' });
  mkdirSync(join(root, 'repository/.git'));

  test.each([
    ['GITHUB_WORKSPACE', 'repository/a', root, ''],
    ['the repository, without it', 'repository/a', undefined, 'repository'],
    ['the repository, if the context is not in it', 'repository/a', join(root, 'plain'), 'repository'],
    ['else the context', 'plain', undefined, 'plain'],
    ['never one whose name only begins alike', 'plain', join(root, 'pla'), 'plain'],
  ])('%s', async (_, context, given, expected) => {
    const env = given === undefined ? {} : { GITHUB_WORKSPACE: given };
    const { folder } = await findWorkspace(join(root, context), env);
    expect(folder).toBe(join(root, expected));
  });
});

describe('reading', () => {
  const root = folderOf({
    'ws/a': 'inside',
    'ws/sub/b': 'below',
    'ws/.git/config': 'token',
    secret: 'SECRET',
  });
  const ws = join(root, 'ws');
  const links = {
    inside: 'a',
    chained: 'inside',
    absolute: join(ws, 'sub/b'),
    up: '../secret',
    environ: '/proc/self/environ',
    hop: 'out/secret',
    git: '.git/config',
    device: '/dev/null',
    loop: 'loop',
  };
  for (const [name, target] of Object.entries({ out: '..', ...links })) symlinkSync(target, join(ws, name));
  execFileSync('mkfifo', [join(ws, 'pipe')]);
  writeFileSync(join(ws, 'large'), Buffer.alloc(1024 * 1024 + 1));

  const read = async (path: string) =>
    readInside(join(ws, path), { workspace: await folderWorkspace(ws), what: 'The file' });

  test.each([
    ['a file', 'a', 'inside'],
    ['a link', 'inside', 'inside'],
    ['a link to a link', 'chained', 'inside'],
    ['an absolute link', 'absolute', 'below'],
    [
      'a path that leaves the workspace as it is spelled, which only a workflow can name',
      '../secret',
      'SECRET',
    ],
    ['nothing', 'nothing', undefined],
    ['nothing below a file', 'a/b', undefined],
  ])('%s', async (_, path, content) => {
    expect(await read(path)).toBe(content);
  });

  test.each([
    ['up', `leads to "${realpathSync(root)}/secret", outside`],
    ['environ', 'leads to "/proc/'],
    ['hop', 'leads to'],
    ['out/secret', 'leads to'],
    ['out/ws/../secret', 'leads to'],
    ['git', "among git's own files"],
    ['.git/config', "among git's own files"],
    ['device', 'leads to "/dev/null"'],
    ['loop', 'cannot be read: '],
    ['sub', 'is a directory, not a regular file'],
    ['pipe', 'is a device or a pipe, not a regular file'],
    ['large', 'has more than 1 MiB'],
  ])('%s is refused, and its content is not quoted', async (path, message) => {
    const error = await read(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toMatch(/SECRET|token|PATH=/);
  });
});

describe('writing', () => {
  function hostile(): { root: string; folder: string } {
    const root = folderOf({
      'home/.gitconfig': 'kept',
      'context/.git/commondir': 'kept',
      'context/file': 'kept',
    });
    const folder = join(root, 'context');
    symlinkSync('../home', join(folder, 'out'));
    symlinkSync('../home/new', join(folder, 'dangling'));
    mkdirSync(join(folder, 'real'));
    symlinkSync('real', join(folder, 'inner'));
    return { root, folder };
  }

  test('creates missing folders', async () => {
    const { folder } = hostile();
    await writeNew(folder, [{ path: 'x/y/z', content: 'z' }]);
    expect(readFileSync(join(folder, 'x/y/z'), 'utf8')).toBe('z');
  });

  test.each([
    'out/service.template',
    'out/deeper/service.template',
    'inner/service.template',
    'dangling',
    'dangling/x',
    'file/x',
    'file',
    '../home/x',
    'x/../../home/x',
    '.git/x',
    '.GIT/x',
    '.git/modules/a/x',
  ])('%s is refused, and the files written before it are removed', async (path) => {
    const { root, folder } = hostile();
    const before = execFileSync('find', [root], { encoding: 'utf8' });
    await expect(
      writeNew(folder, [
        { path: 'first', content: '' },
        { path, content: 'x' },
      ]),
    ).rejects.toThrow(SystemError);
    expect(execFileSync('find', [root], { encoding: 'utf8' })).toBe(before);
    expect(lstatSync(join(folder, 'dangling')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
  });
});
