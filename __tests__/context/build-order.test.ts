import { describe, expect, test } from '@jest/globals';
import { assert, property, array, nat } from 'fast-check';
import { basesWithin, buildOrder } from '../../src/context/build-order.js';
import type { ImageParts } from '../../src/context/image-parts.js';
import { touchedImages } from '../../src/context/touched.js';
import { imageParts } from '../support/image-parts.js';

/** The images in build order, by folder. */
function ordered(...images: readonly ImageParts[]): readonly string[] {
  return buildOrder(images, basesWithin(images)).map((index) => images[index]?.context ?? '');
}

describe('bases within a repository', () => {
  test.each<[string, string, string, readonly (readonly number[])[]]>([
    ['the same name', 'example/base:1', 'example/base:1', [[], [0]]],
    ['the tag that is meant', 'example/base', 'example/base:latest', [[], [0]]],
    ["Docker's own registry", 'example/base:1', 'docker.io/example/base:1', [[], [0]]],
    ['and its official images', 'base', 'docker.io/library/base', [[], [0]]],
    ['a registry with a port', 'localhost:5000/base', 'localhost:5000/base:latest', [[], [0]]],
    ['not another tag', 'example/base:2', 'example/base:1', [[], []]],
    ['not another registry', 'example/base:1', 'quay.io/example/base:1', [[], []]],
    ['not content that is pinned', 'example/base:1', 'example/base:1@sha256:00', [[], []]],
  ])('%s', (_, image, base, expected) => {
    expect(basesWithin([imageParts({ image }), imageParts({ image: 'agent', bases: [base] })])).toEqual(
      expected,
    );
  });

  test('a folder named like the official image that it wraps is not a base of others', () => {
    const nginx = imageParts({ image: 'nginx', isNamed: false, bases: ['nginx'] });
    expect(basesWithin([nginx, imageParts({ image: 'web', bases: ['nginx'] })])).toEqual([[], []]);
  });
});

describe('the order', () => {
  test('bases first, else as they are', () => {
    const base = { context: 'z', image: 'z' };
    expect(
      ordered(
        imageParts({ context: 'a', bases: ['z'] }),
        imageParts({ context: 'b', bases: [] }),
        imageParts({ context: 'c', bases: ['a', 'z'] }),
        imageParts(base),
      ),
    ).toEqual(['z', 'a', 'b', 'c']);
  });

  test('a chain of ten thousand', () => {
    const images = Array.from({ length: 10_000 }, (_, index) =>
      imageParts({ context: `i${index}`, bases: [`i${index + 1}`] }),
    );
    expect(ordered(...images).slice(0, 2)).toEqual(['i9999', 'i9998']);
  });

  test('a circle is an error that names its images, and no others', () => {
    const images = [
      imageParts({ context: 'first', bases: ['a'] }),
      imageParts({ context: 'a', bases: ['b'] }),
      imageParts({ context: 'b', image: 'b', dockerfile: 'docker/b.Dockerfile', bases: ['a'] }),
    ];
    expect(() => ordered(...images)).toThrow(
      'These images are built on each other, so none can be first: a (a) is built on docker/b.Dockerfile (b) is built on a (a). Change the FROM, the base-image or the name of one of them.',
    );
    expect(() => ordered(imageParts({ context: 'a', bases: ['a'] }))).toThrow('a (a) is built on a (a).');
  });

  test('of any images without cycles: each follows its bases, and touched images include their dependants', () => {
    const graphs = array(array(nat(19), { maxLength: 3 }), { maxLength: 20 });
    assert(
      property(graphs, array(nat(19), { maxLength: 3 }), (graph, changed) => {
        const images = graph.map((bases, index) =>
          imageParts({
            context: `i${index}`,
            // Later images only: there is no circle.
            bases: bases.map((base) => `i${index + 1 + base}`),
          }),
        );
        const bases = basesWithin(images);
        const order = buildOrder(images, bases);
        expect(order.toSorted((a, b) => a - b)).toEqual([...images.keys()]);
        const touched = touchedImages(
          images,
          bases,
          order,
          changed.map((index) => `i${index}/file`),
        );
        for (const [index, own] of bases.entries()) {
          for (const base of own) expect(order.indexOf(base)).toBeLessThan(order.indexOf(index));
          const isTouched = changed.includes(index) || own.some((base) => touched.has(base));
          expect(touched.has(index)).toBe(isTouched);
        }
      }),
    );
  });
});
