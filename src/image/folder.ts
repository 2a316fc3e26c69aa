import { constants, type Stats } from 'node:fs';
import { lstat, open, readdir, readlink, realpath } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path/posix';
import { messageOf, UserError } from '../core/errors.js';
import type { Entry, EntryType, Files } from './files.js';
import { assertReadable, defaultLimit } from './readable.js';
import { sortByPath } from './sorted-entries.js';

/**
 * A folder on disk. Nothing outside it is ever read: a link is an entry, and a path through a link does not exist.
 * Nothing is cached, so files that are written later are seen.
 * @param root may itself be a link. If it is not a folder, the view is empty.
 */
export function folderFiles(root: string): Files {
  const place = `the folder "${root}"`;
  const base = once(() => realpath(root));

  /** The path on disk; undefined if a link is on the way. */
  async function locate(path: string): Promise<string | undefined> {
    if (!isSettled(path)) return undefined;
    const folder = await base();
    const parent = dirname(path);
    // One call checks all parents: if the real path differs, one of them is a link.
    if (parent !== '/' && (await realpath(join(folder, parent))) !== join(folder, parent)) return undefined;
    return join(folder, path);
  }

  /** The result of a system call about `path`; undefined if it does not exist. */
  async function ask<T>(path: string, question: () => Promise<T>): Promise<T | undefined> {
    try {
      return await question();
    } catch (error) {
      if (error instanceof UserError) throw error;
      if (absent.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
      throw new UserError(`"${path}" in ${place} cannot be read: ${messageOf(error)}.`);
    }
  }

  function lookup(path: string): Promise<Entry | undefined> {
    return ask(path, async () => {
      const location = await locate(path);
      return location === undefined ? undefined : describe(path, location);
    });
  }

  /** The entries of one directory. Names are bytes on disk, which need not be UTF-8. */
  async function children(directory: string, location: Buffer): Promise<Found[]> {
    const names = await ask(directory, () => readdir(location, { encoding: 'buffer' }));
    const found = await Promise.all(
      (names ?? []).map(async (name) => {
        const path = join(directory, name.toString());
        const child = Buffer.concat([location, slash, name]);
        const entry = await ask(path, () => describe(path, child));
        return entry && { entry, location: child };
      }),
    );
    return found.filter((child) => child !== undefined);
  }

  return {
    lookup,
    async list(directory) {
      const top = await lookup(directory);
      const location = await ask(directory, () => locate(directory));
      if (top?.type !== 'directory' || location === undefined) return [];
      const entries: Entry[] = [];
      const pending: Found[] = [{ entry: top, location: Buffer.from(location) }];
      for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const child of await children(next.entry.path, next.location)) {
          entries.push(child.entry);
          if (child.entry.type === 'directory') pending.push(child);
        }
      }
      return sortByPath(entries);
    },
    async read(path, limit = defaultLimit) {
      assertReadable(await lookup(path), path, place, limit);
      const content = await ask(path, async () => readFile(join(await base(), path)));
      if (content === undefined) throw new UserError(`"${path}" in ${place} was removed while it was read.`);
      return content;
    },
  };
}

/** Whether a path is normalised, as the path of an entry must be. */
function isSettled(path: string): boolean {
  return path === '/' || (path === normalize(`/${path}`) && !path.endsWith('/') && !path.includes('\0'));
}

interface Found {
  readonly entry: Entry;
  readonly location: Buffer;
}

const slash = Buffer.from('/');

/** The system's error codes for a missing file, also below a file and for impossible names. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

async function describe(path: string, location: string | Buffer): Promise<Entry> {
  const stats = await lstat(location);
  const type = typeOf(stats);
  return {
    path,
    type,
    mode: stats.mode & 0o7777,
    uid: stats.uid,
    gid: stats.gid,
    size: type === 'file' ? stats.size : 0,
    ...(type === 'symlink' && { target: await readlink(location) }),
  };
}

function typeOf(stats: Stats): EntryType {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'directory';
  return stats.isSymbolicLink() ? 'symlink' : 'other';
}

/** If a link or pipe has replaced the file in the meantime, it is not followed and does not block. */
async function readFile(location: string): Promise<Buffer> {
  const file = await open(location, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Remembers the first result; after a failure, the next call tries again. */
function once<T>(question: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () =>
    (answer ??= question().catch((error: unknown) => {
      answer = undefined;
      throw error;
    }));
}
