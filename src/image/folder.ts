import { constants, type Stats } from 'node:fs';
import { lstat, open, opendir, readlink, realpath } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path/posix';
import { Budget } from '../core/budget.js';
import { messageOf, UserError } from '../core/errors.js';
import { limits } from '../core/limits.js';
import type { Entry, EntryType, Files } from './files.js';
import { assertReadable, defaultLimit } from './readable.js';
import { sortByPath } from './sorted-entries.js';

/**
 * A folder on disk. Nothing outside it is ever read: a link is an entry, and a path through a link does not exist.
 * Nothing is cached, so files that are written later are seen.
 * @param root may itself be a link. If it is not a folder, the view is empty.
 * @returns a view that throws a UserError once it was asked for too much: see `folderLookups` and `folderEntries`
 */
export function folderFiles(root: string): Files {
  const place = `the folder "${root}"`;
  const base = once(() => realpath(root));
  const lookups = new Budget(limits.folderLookups, `The folder "${root}"`);

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

  async function lookup(path: string): Promise<Entry | undefined> {
    lookups.spend();
    return ask(path, async () => {
      const location = await locate(path);
      return location === undefined ? undefined : describe(path, location);
    });
  }

  /** The entries of one directory, in batches. Names are bytes on disk, which need not be UTF-8. */
  async function* children(directory: string, location: Buffer, budget: Budget): AsyncGenerator<Found[]> {
    for await (const names of namesIn(directory, location)) {
      budget.spend(names.length);
      const found = await Promise.all(
        names.map(async (name) => {
          const path = join(directory, name.toString());
          const child = Buffer.concat([location, slash, name]);
          const entry = await ask(path, () => describe(path, child));
          return entry && { entry, location: child };
        }),
      );
      yield found.filter((child) => child !== undefined);
    }
  }

  async function* namesIn(directory: string, location: Buffer): AsyncGenerator<Buffer[]> {
    const folder = await ask(directory, () => openFolder(location));
    if (folder === undefined) return;
    let names: Buffer[] = [];
    for await (const { name } of folder) {
      names.push(name);
      if (names.length < batch) continue;
      yield names;
      names = [];
    }
    yield names;
  }

  return {
    lookup,
    async list(directory) {
      const top = await lookup(directory);
      const location = await ask(directory, () => locate(directory));
      if (top?.type !== 'directory' || location === undefined) return [];
      const budget = new Budget(limits.folderEntries, `The folder "${join(root, directory)}"`);
      const entries: Entry[] = [];
      const pending: Found[] = [{ entry: top, location: Buffer.from(location) }];
      for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for await (const found of children(next.entry.path, next.location, budget)) {
          for (const child of found) {
            entries.push(child.entry);
            if (child.entry.type === 'directory') pending.push(child);
          }
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

/** Entries of a directory that are looked at at the same time. */
const batch = 1000;

/** The types of Node know names as strings only. */
async function openFolder(location: Buffer): Promise<AsyncIterable<{ readonly name: Buffer }>> {
  const options = { encoding: 'buffer', bufferSize: batch } as unknown as { readonly bufferSize: number };
  return (await opendir(location, options)) as unknown as AsyncIterable<{ readonly name: Buffer }>;
}

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
