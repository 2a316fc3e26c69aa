import { describe, expect, test } from '@jest/globals';
import { basesWithin, buildOrder } from '../../src/context/build-order.js';
import type { ImageParts } from '../../src/context/image-parts.js';
import { touchedImages } from '../../src/context/touched.js';
import { imageParts } from '../support/image-parts.js';

/** The indices of the images that a change touches. */
function touched(images: readonly ImageParts[], ...changed: readonly string[]): readonly number[] {
  const bases = basesWithin(images);
  return [...touchedImages(images, bases, buildOrder(images, bases), changed).keys()].sort();
}

const outer = (sources: readonly string[], ignore = ''): ImageParts =>
  imageParts({ context: '', home: 'docker', dockerfile: 'docker/Dockerfile', sources, ignore: () => ignore });

describe('one image, whose Dockerfile is not in its context', () => {
  test.each<[string, ImageParts, string, boolean]>([
    ['its Dockerfile', outer([]), 'docker/Dockerfile', true],
    ['a file beside that', outer([]), 'docker/start.sh', true],
    ['a file elsewhere', outer([]), 'src/main.c', false],
    ['a file that is copied', outer(['src/main.c']), 'src/main.c', true],
    ['a file in a folder that is copied', outer(['src']), 'src/deep/main.c', true],
    ['a file whose name starts the same', outer(['src']), 'src2', false],
    ['the whole context', outer(['']), 'any/thing', true],
    ['a wildcard', outer(['src/*.c']), 'src/main.c', true],
    ['another ending', outer(['src/*.c']), 'src/main.h', false],
    ['a wildcard does not cross folders', outer(['src/*.c']), 'src/deep/main.c', false],
    ['a folder by wildcard', outer(['s?c']), 'src/deep/main.c', true],
    ['a wildcard at the top', outer(['*']), 'src/main.c', true],
    ['a pattern that is malformed takes its folder', outer(['src/[']), 'src/main.c', true],
    ['a variable takes its folder', outer(['src/$NAME/x']), 'src/agent/x', true],
    ['a variable leaves other folders', outer(['src/$NAME/x']), 'lib/agent/x', false],
    ['what .dockerignore leaves out', outer([''], 'docs\n'), 'docs/a.md', false],
    ['what it takes in again', outer([''], 'docs\n!docs/a.md\n'), 'docs/a.md', true],
    ['a submodule that has a source', outer(['lib/sub/x.c']), 'lib/sub', true],
    ['the submodule that it is in', imageParts({ context: 'lib/images/agent' }), 'lib', true],
    ['templates elsewhere', imageParts({ files: ['templates'] }), 'templates/Dockerfile.hbs', true],
    [
      'sources are paths of the context',
      imageParts({ context: 'a', home: 'x', sources: ['src'] }),
      'a/src/b',
      true,
    ],
    ['and not of the top', imageParts({ context: 'a', home: 'x', sources: ['src'] }), 'src/b', false],
  ])('%s', (_, image, path, expected) => {
    expect(touched([image], path)).toEqual(expected ? [0] : []);
  });
});

describe('several images', () => {
  test('a file belongs to the nearest folder of an image', () => {
    const images = ['', 'a', 'a/b'].map((context) => imageParts({ context }));
    expect(touched(images, 'x')).toEqual([0]);
    expect(touched(images, 'a/x')).toEqual([1]);
    expect(touched(images, 'a/b/c/x')).toEqual([2]);
  });

  test('and to each that copies it', () => {
    const images = [imageParts({ context: '', sources: ['a'] }), imageParts({ context: 'a' })];
    expect(touched(images, 'a/x')).toEqual([0, 1]);
  });

  test('a Dockerfile belongs to its own image; the files beside it to all of the folder', () => {
    const images = [
      imageParts({ context: 'a' }),
      imageParts({ context: 'a', image: 'debug', dockerfile: 'a/Dockerfile.debug' }),
    ];
    expect(touched(images, 'a/Dockerfile.debug')).toEqual([1]);
    expect(touched(images, 'a/Dockerfile')).toEqual([0]);
    expect(touched(images, 'a/x')).toEqual([0, 1]);
  });

  test('an image is touched by its base, and by the base of that', () => {
    const images = [
      imageParts({ context: 'a', bases: ['b'] }),
      imageParts({ context: 'b', bases: ['c'] }),
      imageParts({ context: 'c' }),
      imageParts({ context: 'd' }),
    ];
    expect(touched(images, 'c/x')).toEqual([0, 1, 2]);
    expect(touched(images, 'b/x')).toEqual([0, 1]);
  });
});
