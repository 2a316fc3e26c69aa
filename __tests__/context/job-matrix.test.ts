import { expect, test } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { jobMatrix, type MatrixImage } from '../../src/context/job-matrix.js';

const imagesOf = (count: number): readonly MatrixImage[] =>
  Array.from({ length: count }, (_, index) => ({ context: `i${index}`, image: `i${index}`, needs: [] }));

test('an image for each job, up to the limit of a matrix', () => {
  expect(jobMatrix([])).toEqual({ include: [] });
  expect(jobMatrix(imagesOf(256))).toEqual({ include: imagesOf(256) });
});

test('more images share jobs, in their order and as evenly as they can', () => {
  assert(
    property(integer({ min: 257, max: 3000 }), (count) => {
      const jobs = jobMatrix(imagesOf(count)).include.map((job) => ('images' in job ? job.images : []));
      expect(jobs).toHaveLength(256);
      expect(jobs.flat()).toEqual(imagesOf(count));
      const sizes = jobs.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 20 },
  );
});
