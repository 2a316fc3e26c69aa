import { describe, expect, test } from '@jest/globals';
import { ContainerFiles, type CopyOut } from '../../src/engine/container-files.js';
import { resolve } from '../../src/image/files.js';
import { ProgramFailed } from '../../src/exec/child.js';
import { SystemError, UserError } from '../../src/core/errors.js';
import { tarOf, type TarMember } from '../support/tars.js';

/** A copy-out of these members for each path, in pieces; `broken` fails in the middle. */
function copies(
  tree: Readonly<Record<string, readonly TarMember[]>>,
  broken?: { readonly path: string; readonly after: number; readonly error: Error },
): CopyOut & { left: string[] } {
  const left: string[] = [];
  const copyOut = async function* (path: string): AsyncGenerator<Buffer> {
    const members = tree[path];
    if (members === undefined)
      throw new ProgramFailed('docker', 1, `Error: No such container:path: id:${path}`);
    const tar = await tarOf(members);
    try {
      for (let at = 0; at < tar.length; at += 1000) {
        if (broken?.path === path && at >= broken.after) throw broken.error;
        yield tar.subarray(at, at + 1000);
      }
    } finally {
      left.push(path);
    }
  };
  return Object.assign(copyOut, { left });
}

const directory = (name: string): TarMember => ({ name: `${name}/`, type: 'directory', mode: 0o755 });
const big = Buffer.alloc(3_000_000, 'x');

describe('a view of a container', () => {
  test('reads a large file to its end', async () => {
    const files = new ContainerFiles(copies({ '/big': [{ name: 'big', content: big }] }));
    expect((await files.read('/big')).equals(big)).toBe(true);
  });

  test('refuses a file over the limit, and anything that is not a file', async () => {
    const files = new ContainerFiles(
      copies({
        '/big': [{ name: 'big', content: big }],
        '/l': [{ name: 'l', type: 'symlink', linkname: 'big' }],
      }),
    );
    await expect(files.read('/big', 10)).rejects.toThrow('"/big" in the image has 3000000 bytes');
    await expect(files.read('/l')).rejects.toThrow('is a symbolic link, not a regular file');
    await expect(files.read('/none')).rejects.toThrow(
      new UserError('There is no file "/none" in the image.'),
    );
  });

  test('sorts the names of a hard link, whatever their order in the tar', async () => {
    const link = (name: string): TarMember => ({ name, type: 'link', linkname: 'd/a/x' });
    const files = new ContainerFiles(
      copies({
        '/d': [
          directory('d'),
          directory('d/a'),
          { name: 'd/a/x', content: 'xy' },
          link('d/a-b'),
          link('d/b'),
        ],
      }),
    );
    const list = await files.list('/d');
    expect(list.map(({ path, size, sameAs }) => [path, size, sameAs])).toEqual([
      ['/d/a', 0, undefined],
      ['/d/a-b', 2, undefined],
      ['/d/a/x', 2, '/d/a-b'],
      ['/d/b', 2, '/d/a-b'],
    ]);
  });

  test('reads no more of the tar than it needs', async () => {
    const copyOut = copies({ '/d': [directory('d'), { name: 'd/big', content: big }] });
    expect(await new ContainerFiles(copyOut).lookup('/d')).toMatchObject({ type: 'directory' });
    expect(copyOut.left).toEqual(['/d']);
  });

  test.each([0, 600, 2000])('an engine that dies after %d bytes is an error', async (after) => {
    const error = new ProgramFailed('docker', 1, 'connection reset');
    const tree = {
      '/big': [{ name: 'big', content: big }],
      '/d': [directory('d'), { name: 'd/b', content: big }],
    };
    for (const path of ['/big', '/d']) {
      const files = new ContainerFiles(copies(tree, { path, after, error }));
      const asked = path === '/big' ? files.read(path) : files.list(path);
      await expect(asked).rejects.toBeInstanceOf(SystemError);
    }
  });

  test('a tar that is cut off is an error', async () => {
    const copyOut = async function* (): AsyncGenerator<Buffer> {
      yield (await tarOf([{ name: 'big', content: big }])).subarray(0, 10_000);
    };
    await expect(new ContainerFiles(copyOut).read('/big')).rejects.toThrow(/unexpected end/i);
  });

  test.each(['', 'a', '/a/', '/a/../b', '/./a', '//a'])('%j is not a path', async (path) => {
    const files = new ContainerFiles(() => {
      throw new Error('asked');
    });
    expect(await files.lookup(path)).toBeUndefined();
  });

  test('reads a small image by one question', async () => {
    const copyOut = copies({
      '/': [directory(''), directory('/usr'), { name: '/usr/a', content: 'text' }],
    });
    const files = new ContainerFiles(copyOut, true);
    expect((await files.list('/usr')).map(({ path }) => path)).toEqual(['/usr/a']);
    expect(await resolve(files, '/usr/a')).toMatchObject({ size: 4 });
    expect(String(await files.read('/usr/a'))).toBe('text');
    expect(await files.lookup('/none')).toBeUndefined();
    expect(await files.follow('/none')).toBeUndefined();
    expect(await files.lookup('/')).toMatchObject({ type: 'directory' });
    expect(copyOut.left).toEqual(['/']);
  });

  test('asks for each path once, whether it is looked up, followed or read', async () => {
    const copyOut = copies({
      '/usr': [directory('usr')],
      '/usr/a': [{ name: 'a', content: 'text' }],
      '/lib/b': [{ name: 'b', content: 'more' }],
    });
    const files = new ContainerFiles(copyOut);
    for (const path of ['/usr/a', '/lib/b', '/none']) await files.follow(path);
    expect(await files.lookup('/usr/a')).toMatchObject({ size: 4 });
    expect(String(await files.read('/usr/a'))).toBe('text');
    expect(String(await files.read('/lib/b'))).toBe('more');
    expect(await files.follow('/none')).toBeUndefined();
    expect(copyOut.left.sort()).toEqual(['/lib/b', '/usr', '/usr/a']);
  });

  test('resolves a program through links with one question each', async () => {
    const link = (name: string, linkname: string): TarMember => ({ name, type: 'symlink', linkname });
    const copyOut = copies({
      '/start': [link('start', 'bin/agent')],
      '/bin/agent': [link('agent', '/opt/agent')],
      '/opt/agent': [{ name: 'agent', content: 'x' }],
      '/loop': [link('loop', 'loop')],
    });
    const files = new ContainerFiles(copyOut);
    expect(await resolve(files, '//start')).toMatchObject({ path: '/opt/agent', type: 'file' });
    expect(copyOut.left).toEqual(['/start', '/bin/agent', '/opt/agent']);
    expect(await resolve(files, '/loop')).toBeUndefined();
  });

  test('a target with ".." counts from the real folder', async () => {
    const copyOut = copies({
      '/lib': [{ name: 'lib', type: 'symlink', linkname: 'usr/lib' }],
      '/lib/a': [{ name: 'a', type: 'symlink', linkname: '../b' }],
      '/usr': [directory('usr')],
      '/usr/lib': [directory('lib')],
      '/usr/lib/a': [{ name: 'a', type: 'symlink', linkname: '../b' }],
      '/usr/b': [{ name: 'b', content: 'right' }],
      '/b': [{ name: 'b', content: 'wrong' }],
    });
    const files = new ContainerFiles(copyOut);
    const entry = await resolve(files, '/lib/a');
    expect(entry).toMatchObject({ path: '/usr/b' });
    expect(String(await files.read(entry?.path ?? ''))).toBe('right');
  });
});
