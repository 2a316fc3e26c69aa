import { expect, test } from '@jest/globals';
import { parseUnit } from '../../src/core/unit-file.js';
import { unitFolders } from '../../src/core/unit-folders.js';

test.each([
  ['RuntimeDirectory=a', '/run/a'],
  ['StateDirectory=a', '/var/lib/a'],
  ['CacheDirectory=a', '/var/cache/a'],
  ['LogsDirectory=a', '/var/log/a'],
  ['ConfigurationDirectory=a', '/etc/a'],
  ['StateDirectory=a/b  c', '/var/lib/a/b /var/lib/c'],
  ['StateDirectory=a\nStateDirectory=b', '/var/lib/a /var/lib/b'],
  ['StateDirectory=a\nStateDirectory=\nStateDirectory=b', '/var/lib/b'],
  ['StateDirectory=a:link', '/var/lib/a'],
  ['StateDirectory=../etc /abs a/../b a//b .', ''],
  ['WorkingDirectory=a', ''],
  ['[Unit]\nStateDirectory=a', ''],
])('%j', (lines, paths) => {
  const folders = unitFolders(parseUnit(`[Service]\n${lines}\n`));
  expect(folders.map(({ path }) => path).join(' ')).toBe(paths);
});

test.each([
  ['StateDirectoryMode=0700', 0o700],
  ['StateDirectoryMode=750', 0o750],
  ['StateDirectoryMode=u=rwx', 0o755],
  ['CacheDirectoryMode=0700', 0o755],
  ['StateDirectoryMode=0700x', 0o755],
  ['StateDirectoryMode=x0700', 0o755],
  ['StateDirectoryMode=07', 0o755],
  ['StateDirectoryMode=0700\nStateDirectoryMode=0750', 0o750],
])('%s', (line, mode) => {
  expect(unitFolders(parseUnit(`[Service]\nStateDirectory=a\n${line}\n`))).toEqual([
    { path: '/var/lib/a', mode },
  ]);
});
