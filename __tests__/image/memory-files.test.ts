import { describe, expect, it } from '@jest/globals';
import { resolve } from '../../src/image/files.js';
import { memoryFiles } from '../support/memory-files.js';

describe('memoryFiles', () => {
  const files = memoryFiles({
    '/exports/manifest.json': '{}',
    '/exports.old': 'x',
    '/exports/hostfs/etc/a': Buffer.from([0, 255]),
    '/bin/sh': { target: 'busybox' },
    '/bin/busybox': { mode: 0o755, content: 'ELF' },
  });

  it('has parent directories, sizes and modes', async () => {
    expect(await files.lookup('/')).toMatchObject({ path: '/', type: 'directory', mode: 0o755 });
    expect(await files.lookup('/exports/hostfs')).toMatchObject({ type: 'directory' });
    expect(await files.lookup('/exports/hostfs/etc/a')).toMatchObject({ type: 'file', size: 2, mode: 0o644 });
    expect(await files.lookup('/exports/nothing')).toBeUndefined();
  });

  it('lists the entries below a directory, sorted, without its siblings', async () => {
    const paths = (await files.list('/exports')).map((entry) => entry.path);
    expect(paths).toEqual([
      '/exports/hostfs',
      '/exports/hostfs/etc',
      '/exports/hostfs/etc/a',
      '/exports/manifest.json',
    ]);
    expect(await files.list('/none')).toEqual([]);
    expect(await files.list('/exports.old')).toEqual([]);
    expect(await files.list('/')).toHaveLength(9);
  });

  it('follows links by resolve, and reads regular files only', async () => {
    expect(await resolve(files, '/bin/sh')).toMatchObject({ path: '/bin/busybox' });
    expect((await files.read('/bin/busybox')).toString()).toBe('ELF');
    await expect(files.read('/bin/sh')).rejects.toThrow(
      '"/bin/sh" in memory is a symbolic link, not a regular file',
    );
    await expect(files.read('/bin/none')).rejects.toThrow('There is no file "/bin/none"');
    await expect(files.read('/bin/busybox', 2)).rejects.toThrow('3 bytes');
  });
});
