import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SystemError } from '../../src/core/errors.js';
import { createOutputFolder, replaceFile } from '../../src/files/output-folder.js';
import { folderOf } from '../support/folder.js';

/** A repository beside a folder that it must not reach, with links that a pull request could bring. */
function repository(): { root: string; tree: string } {
  const root = folderOf({ 'home/kept': 'kept', 'tree/.git/config': 'kept', 'tree/old.json': 'old' });
  const tree = join(root, 'tree');
  mkdirSync(join(tree, 'build'));
  symlinkSync('../home', join(tree, 'out'));
  symlinkSync('../home/kept', join(tree, 'report.json'));
  symlinkSync('../home/new', join(tree, 'dangling.json'));
  symlinkSync('build', join(tree, 'inner'));
  symlinkSync('.git', join(tree, 'git'));
  return { root, tree };
}

describe('a report', () => {
  test.each(['report.json', 'dangling.json', 'old.json', 'new.json', 'a/b/new.json', 'inner/x.json'])(
    '%s is written in its place, whatever was there',
    async (path) => {
      const { root, tree } = repository();
      await replaceFile(join(tree, path), 'report');
      expect(lstatSync(join(tree, path)).isFile()).toBe(true);
      expect(readFileSync(join(tree, path), 'utf8')).toBe('report');
      expect(readFileSync(join(root, 'home/kept'), 'utf8')).toBe('kept');
      expect(readdirSync(join(root, 'home'))).toEqual(['kept']);
      expect(readdirSync(tree).filter((name) => name.endsWith('.partial'))).toEqual([]);
    },
  );

  test.each(['out/x.json', 'out/deeper/x.json', '.git/x.json', 'git/x.json', 'git/hooks/x.json'])(
    '%s is refused',
    async (path) => {
      const { root, tree } = repository();
      await expect(replaceFile(join(tree, path), 'report')).rejects.toThrow(SystemError);
      expect(readdirSync(join(root, 'home'))).toEqual(['kept']);
      expect(readdirSync(join(tree, '.git'))).toEqual(['config']);
    },
  );
});

test('a folder outside the workspace is the choice of the workflow', async () => {
  const { root } = repository();
  await createOutputFolder(join(root, 'home/elsewhere/deep'));
  expect(existsSync(join(root, 'home/elsewhere/deep'))).toBe(true);
});
