import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import { resolve } from '../../src/image/files.js';
import { folderFiles } from '../../src/image/folder.js';

let outside: string;
let root: string;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'folder-'));
  root = join(outside, 'root');
  mkdirSync(join(root, 'exports/hostfs/etc'), { recursive: true });
  writeFileSync(join(outside, 'secret'), 'secret');
  writeFileSync(join(root, 'exports/manifest.json'), '{}');
  chmodSync(join(root, 'exports/manifest.json'), 0o640);
  writeFileSync(join(root, 'exports/hostfs/etc/a.conf'), 'a=1\n');
});

afterEach(() => {
  rmSync(outside, { recursive: true });
});

describe('folderFiles', () => {
  it('looks up, lists and reads existing files', async () => {
    const files = folderFiles(root);
    expect(await files.lookup('/exports/manifest.json')).toEqual({
      path: '/exports/manifest.json',
      type: 'file',
      mode: 0o640,
      uid: process.getuid?.(),
      gid: process.getgid?.(),
      size: 2,
    });
    expect(await files.lookup('/')).toMatchObject({ path: '/', type: 'directory', size: 0 });
    expect((await files.list('/')).map((entry) => entry.path)).toEqual([
      '/exports',
      '/exports/hostfs',
      '/exports/hostfs/etc',
      '/exports/hostfs/etc/a.conf',
      '/exports/manifest.json',
    ]);
    expect((await files.list('/exports/hostfs/etc')).map((entry) => entry.path)).toEqual([
      '/exports/hostfs/etc/a.conf',
    ]);
    expect((await files.read('/exports/hostfs/etc/a.conf')).toString()).toBe('a=1\n');
  });

  it('sees files that are written later', async () => {
    const files = folderFiles(join(root, 'later'));
    expect(await files.lookup('/')).toBeUndefined();
    mkdirSync(join(root, 'later'));
    writeFileSync(join(root, 'later/new'), '');
    expect(await files.lookup('/new')).toMatchObject({ size: 0 });
  });

  it.each([
    '/none',
    '/exports/manifest.json/below',
    '/../secret',
    '/exports/../../secret',
    '/exports/',
    '//exports',
    'exports',
    '',
    '/a\0b',
    `/${'x'.repeat(5000)}`,
    '/out/secret',
    '/in/a.conf',
    '/loop/x',
  ])('has nothing at %j', async (path) => {
    symlinkSync(outside, join(root, 'out'));
    symlinkSync('exports/hostfs/etc', join(root, 'in'));
    symlinkSync('loop', join(root, 'loop'));
    const files = folderFiles(root);
    expect(await files.lookup(path)).toBeUndefined();
    expect(await files.list(path)).toEqual([]);
    await expect(files.read(path)).rejects.toThrow(UserError);
  });

  it('shows links as links and never looks behind them', async () => {
    symlinkSync('../secret', join(root, 'out'));
    symlinkSync('..', join(root, 'up'));
    symlinkSync('/exports/manifest.json', join(root, 'in'));
    const files = folderFiles(root);
    expect(await files.lookup('/out')).toMatchObject({ type: 'symlink', target: '../secret', size: 0 });
    expect(await files.list('/up')).toEqual([]);
    expect((await files.list('/')).map((entry) => entry.path)).not.toContain('/up/root');
    await expect(files.read('/out')).rejects.toThrow('is a symbolic link, not a regular file');
    expect(await resolve(files, '/out')).toBeUndefined();
    expect(await resolve(files, '/in')).toMatchObject({ path: '/exports/manifest.json' });
  });

  it('may itself be reached by a link', async () => {
    symlinkSync(root, join(outside, 'link'));
    const files = folderFiles(join(outside, 'link'));
    expect((await files.read('/exports/manifest.json')).toString()).toBe('{}');
  });

  it('refuses a file above the limit, and one that is none', async () => {
    const files = folderFiles(root);
    await expect(files.read('/exports/manifest.json', 1)).rejects.toThrow(
      /"\/exports\/manifest.json" in the folder ".*" has 2 bytes; the limit for this file is 1\./,
    );
    await expect(files.read('/exports')).rejects.toThrow('is a directory, not a regular file');
    spawnSync('mkfifo', [join(root, 'pipe')]);
    await expect(files.read('/pipe')).rejects.toThrow('device, pipe or socket');
  });

  it('lists names that are not UTF-8', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff])]), 'x');
    expect((await folderFiles(root).list('/')).map((entry) => entry.path)).toContain('/a\ufffd');
  });

  it('says which file cannot be read', async () => {
    chmodSync(outside, 0o755);
    chmodSync(join(root, 'exports/hostfs/etc/a.conf'), 0);
    chmodSync(join(root, 'exports/hostfs'), 0);
    const files = folderFiles(root);
    await files.lookup('/');
    await asNobody(async () => {
      await expect(files.list('/')).rejects.toThrow(
        /^"\/exports\/hostfs" in the folder .* cannot be read: .*EACCES/,
      );
      await expect(files.read('/exports/hostfs/etc/a.conf')).rejects.toThrow(UserError);
    });
    chmodSync(join(root, 'exports/hostfs'), 0o755);
    await asNobody(async () => {
      await expect(files.read('/exports/hostfs/etc/a.conf')).rejects.toThrow(/a.conf" in .* EACCES/);
    });
  });
});

/** Root may read everything: it has to step back for a moment. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const uid = process.geteuid?.();
  if (uid === 0) process.seteuid?.(65534);
  try {
    await work();
  } finally {
    if (uid === 0) process.seteuid?.(0);
  }
}
