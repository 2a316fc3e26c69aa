import { opendirSync, type Dir, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Budget } from '../core/budget.js';
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

/** Number of folders that are read before others get their turn, such as a signal. */
const batch = 1000;

/** A folder and all folders below it, each after its parent. @throws UserError if there are too many */
export async function scanFolders(top: string): Promise<readonly ScannedFolder[]> {
  const found: ScannedFolder[] = [];
  const pending: { readonly path: string; readonly parent: number | undefined }[] = [
    { path: top, parent: undefined },
  ];
  const budget = new Budget(limits.folderEntries, `The folder "${top}"`);
  // The list grows while it is gone through.
  for (const next of pending) {
    const { folder, folders } = readFolder(next, budget);
    const parent = found.push(folder) - 1;
    for (const name of folders) pending.push({ path: join(folder.path, name), parent });
    if (found.length % batch === 0) await setImmediate();
  }
  return found;
}

function readFolder(
  { path, parent }: { readonly path: string; readonly parent: number | undefined },
  budget: Budget,
) {
  const entries = entriesOf(path, budget);
  const files = (entries ?? []).filter((entry) => entry.isFile() || entry.isSymbolicLink());
  const folders = (entries ?? []).filter((entry) => entry.isDirectory() && !skipped.test(entry.name));
  return {
    folder: { path, parent, files: files.map(({ name }) => name), isReadable: entries !== undefined },
    folders: folders.map(({ name }) => name).sort(),
  };
}

/**
 * Asks the system directly: a detour through Node's pool of threads costs several times as much as the answer.
 * @returns undefined if the folder cannot be read
 */
function entriesOf(path: string, budget: Budget): readonly Dirent[] | undefined {
  let folder: Dir;
  try {
    folder = opendirSync(path, { bufferSize: 1000 });
  } catch {
    return undefined;
  }
  try {
    const entries: Dirent[] = [];
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      budget.spend();
      entries.push(entry);
    }
    return entries;
  } catch (error) {
    if (error instanceof UserError) throw error;
    return undefined;
  } finally {
    folder.closeSync();
  }
}
