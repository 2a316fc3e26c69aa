import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The packages that the sources import, as far as they are there at run time. */
const imported = new Set(
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [
      ...readFileSync(join(root, 'src', path), 'utf8').matchAll(
        /(?:^import (?!type).* from |import\()'((?:@[^/']+\/)?[^./'][^/']*)/gm,
      ),
    ])
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('node:')),
);

test('dist has the licence of every package that is bundled', () => {
  expect(imported.size).toBeGreaterThan(5);
  const licenses = ['dist/licenses.txt', 'dist/cli/licenses.txt']
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const missing = [...imported, 'undici', 'spdx-exceptions', '@azure/storage-blob'].filter(
    (name) => !new RegExp(`^${name} \\d`, 'm').test(licenses),
  );
  expect(missing).toEqual([]);
});
