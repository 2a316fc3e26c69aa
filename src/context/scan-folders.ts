import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { limits } from '../core/limits.js';

/** A folder found by the search. */
export interface ScannedFolder {
  /** Path of the search's top, joined with the path below it. */
  readonly path: string;
  /** Index of its parent folder; undefined for the top. */
  readonly parent: number | undefined;
  /** Names of its files; links to files count, links to folders are not followed. */
  readonly files: readonly string[];
  readonly isReadable: boolean;
}

/** Folders without sources of an image: git's data, installed packages, and the generated files beside a tar. */
const skipped = /^(?:\.git|node_modules|.*\.tar(?:\.\w+)?\.generated)$/;

/** Number of folders that are read at the same time. */
const batch = 64;

/** A folder and all folders below it, each after its parent. @throws UserError if there are too many */
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
