import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withTemporaryFolder } from '../files/temporary-folder.js';

/** Lets a build write the id of its image to a file, and returns the id. */
export function withIdFile(build: (path: string) => Promise<void>): Promise<string> {
  return withTemporaryFolder('id', async (folder) => {
    const path = join(folder, 'id');
    await build(path);
    return (await readFile(path, 'utf8')).trim();
  });
}
