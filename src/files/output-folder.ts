import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { codeOf, SystemError } from '../core/errors.js';
import { makeFolder } from './make-folder.js';
import { entersGit, findWorkspace, isInside } from './workspace.js';

/**
 * Creates a folder for reports or archives. The workflow names it, but the tree may contain a link on its path: a path
 * in the workspace must stay in the workspace and outside `.git`.
 * @returns its real path
 * @throws SystemError if a link leads elsewhere
 */
export async function createOutputFolder(path: string): Promise<string> {
  const absolute = resolve(path);
  const { folder, real } = await findWorkspace(absolute);
  const existing = await nearestFolder(absolute);
  if (isInside(folder, absolute)) {
    const place = await realpath(existing);
    const isOutside = isInside(folder, existing) && !isInside(real, place);
    if (isOutside || entersGit(relative(folder, absolute)) || entersGit(relative(real, place))) {
      throw new SystemError(
        `Nothing is written to "${path}": it leads to "${place}", which is not in the workspace "${folder}" or belongs to git.`,
      );
    }
  }
  await makeFolder(absolute);
  return realpath(absolute);
}

/** The folder itself, or its nearest existing parent. */
async function nearestFolder(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) {
    try {
      await realpath(at);
      return at;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || dirname(at) === at) throw error;
    }
  }
}

/**
 * Writes a file, or replaces it when the new one is complete. A link at its path is replaced, not followed; its folder
 * is created as by {@link createOutputFolder}.
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  const folder = await createOutputFolder(dirname(path));
  const partial = join(folder, `${basename(path)}.${randomUUID()}.partial`);
  try {
    await writeFile(partial, content, { flag: 'wx' });
    await rename(partial, join(folder, basename(path)));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
