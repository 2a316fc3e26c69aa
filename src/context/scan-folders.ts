import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { limits } from '../core/limits.js';

/** A folder below the one that is searched. */
export interface ScannedFolder {
  /** Path of the search's top, joined with the path below it. */
  readonly path: string;
  /** Index of the folder that it lies in; undefined for the top. */
  readonly parent: number | undefined;
  /** Names of its files; links to files count, links to folders are not followed. */
  readonly files: readonly string[];
  readonly isReadable: boolean;
}

/** Folders that hold no sources of an image: git's data, installed packages, and the generated files beside a tar. */
const skipped = /^(?:\.git|node_modules|.*\.tar(?:\.\w+)?\.generated)$/;

/** Folders that are read at the same time. */
const batch = 64;

/** All folders below one, that one first; each after the folder that it lies in. @throws UserError for too many */
export async function scanFolders(top: string): Promise<readonly ScannedFolder[]> {
  const found: ScannedFolder[] = [];
  let pending: { path: string; parent: number | undefined }[] = [{ path: top, parent: undefined }];
  let entries = 0;
  while (pending.length > 0) {
    const read = await Promise.all(pending.slice(0, batch).map(readFolder));
    pending = pending.slice(batch);
    for (const { folder, folders } of read) {
      const parent = found.push(folder) - 1;
      entries += folder.files.length + folders.length;
      for (const name of folders) pending.push({ path: join(folder.path, name), parent });
    }
    if (entries > limits.folderEntries.max) throw new UserError(limits.folderEntries.message(`"${top}"`));
  }
  return found;
}

async function readFolder({ path, parent }: { readonly path: string; readonly parent: number | undefined }) {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  const files = (entries ?? []).filter((entry) => entry.isFile() || entry.isSymbolicLink());
  const folders = (entries ?? []).filter((entry) => entry.isDirectory() && !skipped.test(entry.name));
  return {
    folder: { path, parent, files: files.map(({ name }) => name), isReadable: entries !== undefined },
    folders: folders.map(({ name }) => name).sort(),
  };
}
