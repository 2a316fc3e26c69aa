import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Number of folders that are read at the same time. */
const batch = 64;

/** A folder and all folders below it, each after its parent. @throws UserError if there are too many */
export async function scanFolders(top: string): Promise<readonly ScannedFolder[]> {
  const found: ScannedFolder[] = [];
  const pending: { readonly path: string; readonly parent: number | undefined }[] = [
    { path: top, parent: undefined },
  ];
  const budget = new Budget(limits.folderEntries, `The folder "${top}"`);
  for (let done = 0, end; done < pending.length; done = end) {
    end = Math.min(pending.length, done + batch);
    const read = await Promise.all(pending.slice(done, end).map((each) => readFolder(each, budget)));
    for (const { folder, folders } of read) {
      const parent = found.push(folder) - 1;
      for (const name of folders) pending.push({ path: join(folder.path, name), parent });
    }
  }
  return found;
}

async function readFolder(
  { path, parent }: { readonly path: string; readonly parent: number | undefined },
  budget: Budget,
) {
  const entries = await entriesOf(path, budget);
  const files = (entries ?? []).filter((entry) => entry.isFile() || entry.isSymbolicLink());
  const folders = (entries ?? []).filter((entry) => entry.isDirectory() && !skipped.test(entry.name));
  return {
    folder: { path, parent, files: files.map(({ name }) => name), isReadable: entries !== undefined },
    folders: folders.map(({ name }) => name).sort(),
  };
}

/** @returns undefined if the folder cannot be read */
async function entriesOf(path: string, budget: Budget): Promise<readonly Dirent[] | undefined> {
  const entries: Dirent[] = [];
  try {
    for await (const entry of await opendir(path, { bufferSize: 1000 })) {
      budget.spend();
      entries.push(entry);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    return undefined;
  }
  return entries;
}
