/** Writes the pages that have changed, and prints their paths. */
import { writeFile } from 'node:fs/promises';
import { pages } from './pages.js';
import { readPage, rendered } from './page.js';

// Two pages can be sections of one file, so each is read after the one before is written.
for (const page of pages) {
  const before = await readPage(page);
  const after = await rendered(page, before);
  if (after === before) continue;
  await writeFile(page.path, after);
  console.log(page.name);
}
