import { constants, type Dirent } from 'node:fs';
import {
  chmod,
  copyFile,
  link,
  lstat,
  lutimes,
  mkdir,
  readdir,
  readlink,
  stat,
  symlink,
  utimes,
} from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies a folder without using space if both are on one file system: files are hard links, which must not be
 * written to. Modes and times are kept; sockets, pipes and devices are left out.
 * @param without paths relative to the folder that are left out, with everything below them
 */
export async function linkTree(from: string, to: string, without: ReadonlySet<string>): Promise<void> {
  await linkFolder(from, to, '', without);
}

async function linkFolder(
  from: string,
  to: string,
  below: string,
  without: ReadonlySet<string>,
): Promise<void> {
  const { mode, atime, mtime } = await stat(join(from, below));
  await mkdir(join(to, below), { recursive: true });
  for (const entry of await readdir(join(from, below), { withFileTypes: true })) {
    const path = join(below, entry.name);
    if (!without.has(path)) await linkEntry(from, to, path, entry, without);
  }
  // Last, because every new entry changes the time.
  await chmod(join(to, below), mode & 0o7777);
  await utimes(join(to, below), atime, mtime);
}

async function linkEntry(
  from: string,
  to: string,
  path: string,
  entry: Dirent,
  without: ReadonlySet<string>,
): Promise<void> {
  const [source, target] = [join(from, path), join(to, path)];
  if (entry.isDirectory()) {
    await linkFolder(from, to, path, without);
  } else if (entry.isSymbolicLink()) {
    await symlink(await readlink(source), target);
    const { atime, mtime } = await lstat(source);
    await lutimes(target, atime, mtime);
  } else if (entry.isFile()) {
    await linkFile(source, target);
  }
}

/** Copies a file that cannot be linked, because it is on another file system or belongs to another user. */
async function linkFile(source: string, target: string): Promise<void> {
  try {
    await link(source, target);
  } catch {
    await copyFile(source, target, constants.COPYFILE_FICLONE);
    const { atime, mtime } = await stat(source);
    await utimes(target, atime, mtime);
  }
}
