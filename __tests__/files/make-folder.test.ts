import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeFolder } from '../../src/files/make-folder.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'make-folder-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('creates missing folders, and can be called again', async () => {
  const path = join(root, 'a/b/c');
  await makeFolder(path);
  await Promise.all([makeFolder(path), makeFolder(join(root, 'x/y')), makeFolder(join(root, 'x/z'))]);
  expect(statSync(path).isDirectory()).toBe(true);
  expect(existsSync(join(root, 'x/z'))).toBe(true);
});

test('is refused if a file is in the way', async () => {
  writeFileSync(join(root, 'a'), '');
  await expect(makeFolder(join(root, 'a'))).rejects.toThrow('EEXIST');
  await expect(makeFolder(join(root, 'a/b'))).rejects.toThrow(/EEXIST|ENOTDIR/);
});

const linux = process.platform === 'linux' ? test : test.skip;
linux('fails, instead of hanging, if the file system refuses folders', async () => {
  await expect(makeFolder('/proc/nowhere/x')).rejects.toThrow('ENOENT');
});
