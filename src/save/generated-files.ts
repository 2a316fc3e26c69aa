import { mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SystemError, messageOf } from '../core/errors.js';
import { writeNew, type NewFile } from '../files/create-files.js';
import { archiveExtensions } from '../options/choices.js';

/** What the folder with an image's generated files ends in; it lies beside the tar and has the tar's name else. */
export const generatedFolderEnding = '.generated';

/**
 * Keeps what was generated beside the tar, in a folder that replaces the one of an earlier run.
 * @returns the paths of the files
 * @throws SystemError if it cannot be written
 */
export async function keepGenerated(
  archivePath: string,
  files: readonly NewFile[],
): Promise<readonly string[]> {
  const folder = generatedFolder(archivePath);
  try {
    if (files.length === 0) {
      await rm(folder, { recursive: true, force: true });
      return [];
    }
    const fresh = await mkdtemp(join(dirname(archivePath), '.generated-'));
    try {
      await writeNew(fresh, files);
      await rm(folder, { recursive: true, force: true });
      await rename(fresh, folder);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  } catch (error) {
    if (error instanceof SystemError) throw error;
    throw new SystemError(`The generated files cannot be kept in ${folder}: ${messageOf(error)}.`, {
      cause: error,
    });
  }
  return files.map(({ path }) => join(folder, path));
}

function generatedFolder(archivePath: string): string {
  const ending = Object.values(archiveExtensions).find((each) => archivePath.endsWith(each)) ?? '';
  return archivePath.slice(0, archivePath.length - ending.length) + generatedFolderEnding;
}
