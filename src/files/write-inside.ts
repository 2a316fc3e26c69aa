import { lstat, mkdir } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { codeOf, SystemError } from '../core/errors.js';
import { entersGit } from './workspace.js';

/**
 * Creates a folder below another, with its missing parents. Links are not followed, because the tree may contain some.
 * @param folder the folder that the path may not leave; links above it are followed
 * @param path relative to it
 * @throws SystemError if the path leaves the folder, leads through a link or a file, or enters `.git`
 */
export async function createFolderInside(folder: string, path: string): Promise<void> {
  const steps = normalize(path)
    .split('/')
    .filter((step) => step !== '' && step !== '.');
  if (steps.includes('..')) throw new SystemError(`"${path}" leaves "${folder}": nothing was written there.`);
  if (entersGit(path)) throw new SystemError(`"${path}" lies in git's own files: nothing was written there.`);
  let at = folder;
  for (const step of steps) {
    at = join(at, step);
    const found = await lstat(at).catch(() => undefined);
    if (found === undefined) await createFolder(at);
    else if (!found.isDirectory()) {
      const what = found.isSymbolicLink() ? 'a link' : 'not a folder';
      throw new SystemError(`"${at}" is ${what}: nothing was written there. Replace it with a folder.`);
    }
  }
}

async function createFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    // Another process may have created it in the meantime; a link would be refused.
    if (codeOf(error) !== 'EEXIST' || !(await lstat(path)).isDirectory()) throw error;
  }
}
