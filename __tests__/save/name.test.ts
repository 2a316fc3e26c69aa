import { describe, expect, test } from '@jest/globals';
import { archiveName } from '../../src/save/name.js';

describe('the name of an archive', () => {
  test.each([
    ['a/b:1', 'none', 'a-b-1.tar'],
    ['a/b:1', 'gzip', 'a-b-1.tar.gz'],
    ['registry:5000/a/b:1', 'zstd', 'registry-5000-a-b-1.tar.zst'],
    ['web', 'none', 'web.tar'],
  ] as const)('of %s with %s is %s', (image, compression, name) => {
    expect(archiveName(image, compression)).toBe(name);
  });
});
