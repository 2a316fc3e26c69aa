import { describe, expect, test } from '@jest/globals';
import { limits } from '../../src/core/limits.js';
import { folderFiles } from '../../src/image/folder.js';
import { resolve } from '../../src/image/files.js';
import { folderAt, newFolder } from '../../src/image/tar/tree.js';
import { memoryFiles } from '../support/memory-files.js';
import { withLayers, withTar } from '../support/open-tars.js';
import { dockerSave, type TarMember } from '../support/tars.js';

describe('a folder', () => {
  test('answers a bounded number of questions', async () => {
    const files = folderFiles('examples');
    // A path that no entry has is answered without the disk.
    const ask = Array.from({ length: limits.folderLookups.max }, () => files.lookup('/a//b'));
    await Promise.all(ask);
    await expect(files.lookup('/hello')).rejects.toThrow(
      limits.folderLookups.message('The folder "examples"'),
    );
  });
});

test('a path that leads through thousands of folders by its links is a loop', async () => {
  const climbing = 'a/../'.repeat(800);
  const files = memoryFiles({
    '/a/x': '',
    '/l0': { target: `${climbing}l1` },
    '/l1': { target: `${climbing}a` },
  });
  expect(await resolve(files, '/l0/x')).toBeUndefined();
});

describe('an image', () => {
  test('has no path that Linux could not open, even through links', async () => {
    const deep = 'd/'.repeat(200);
    const members = Array.from({ length: 20 }, (_, index): readonly TarMember[] => [
      { name: `l${index}`, type: 'symlink', linkname: index === 0 ? deep : `l${index - 1}/${deep}` },
      { name: `l${index}/${deep}`, type: 'directory' },
    ]);
    await expect(
      withLayers([[{ name: deep, type: 'directory' }, ...members.flat()]], () => 0),
    ).rejects.toThrow('a path of more than 4,096 characters');
  });

  test('is walked step by step, each of which is counted', () => {
    const root = newFolder();
    let steps = 0;
    const spend = (): void => {
      steps += 1;
    };
    const loop = { mode: 0, uid: 0, gid: 0, size: 0, type: 'symlink', target: 'a/../a/../a' } as const;
    root.children.set('a', newFolder()).set('l', loop);
    folderAt(root, ['l'], { spend });
    expect(steps).toBe(6);
  });

  test('has a name of bounded length', async () => {
    const tar = await dockerSave([], { tags: [`${'@'.repeat(1024)}\n`] });
    await expect(withTar(tar, () => 0)).rejects.toThrow('a name of more than 1,024 characters');
  });
});
