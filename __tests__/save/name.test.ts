import { describe, expect, test } from '@jest/globals';
import { archiveName, compressionOf } from '../../src/save/name.js';

describe('the name of an archive', () => {
  test.each([
    ['a/b:1', 'none', 'a-b-1.tar'],
    ['a/b:1', 'gzip', 'a-b-1.tar.gz'],
    ['registry:5000/a/b:1', 'zstd', 'registry-5000-a-b-1.tar.zst'],
    ['web', 'none', 'web.tar'],
  ] as const)('of %s with %s is %s', (image, compression, name) => {
    expect(archiveName(image, compression)).toBe(name);
    expect(compressionOf(name)).toBe(compression);
  });
});

test.each([
  ['a.tgz', 'gzip'],
  ['a.gz', 'none'],
  ['folder.tar.gz/a', 'none'],
] as const)('%s has the compression %s', (path, compression) => {
  expect(compressionOf(path)).toBe(compression);
});
