import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The top of the git repository that a folder lies in: the nearest folder from there up that has a `.git`, which is a
 * file in worktrees and submodules. A bare repository is not one: any tree can hold files that look like it.
 * @param folder absolute path
 */
export async function repositoryTop(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await lstat(join(at, '.git')).catch(() => undefined);
    if (found?.isDirectory() || found?.isFile()) return at;
    if (dirname(at) === at) return undefined;
  }
}
