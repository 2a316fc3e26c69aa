import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/**
 * Bytes that the bundles may have. Every workflow run downloads them: raise a budget only with what the bytes are for.
 * The client of the artifact service is 3.9 MB of dist; docs/dist.md has the parts.
 */
const budgets = { dist: 7_600_000, 'dist/cli': 2_800_000, 'dist/discover': 1_500_000 };

test.each(Object.entries(budgets))('%s stays within its budget', (folder, budget) => {
  const sizes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => statSync(join(folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(budget);
});

test('dist holds bundles alone: no folder of the checkout that ncc took for an asset', () => {
  const folders = (folder: string) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  expect(folders('dist')).toEqual(['cli', 'discover']);
  expect([...folders('dist/cli'), ...folders('dist/discover')]).toEqual([]);
});
