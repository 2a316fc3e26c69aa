/** One read-only view of a tree of files: a folder on disk, an image in an engine, or a docker-save tar. */

export type EntryType = 'file' | 'directory' | 'symlink' | 'other';

export interface Entry {
  /** Absolute inside the view, without `.`, `..` or a closing slash: `/exports/manifest.json`. */
  readonly path: string;
  readonly type: EntryType;
  /** Permission bits, as in `0o755`. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes; 0 for anything but a file. */
  readonly size: number;
  /** Where a symbolic link points, as it is written. */
  readonly target?: string;
  /** Seconds since 1970 of the last change, where the view can tell. */
  readonly mtime?: number;
  /** In a list, of a further name of one file (a hard link): the first of its names there, where the view can tell. */
  readonly sameAs?: string;
}

export interface Files {
  /** The entry at exactly this path; no link is followed, neither in a parent nor at the end. */
  lookup(path: string): Promise<Entry | undefined>;
  /** Every entry below a directory, at any depth, sorted by path; empty where there is no such directory. */
  list(directory: string): Promise<readonly Entry[]>;
  /**
   * The content of the regular file at exactly this path.
   * @throws UserError where there is no such file, or where it is larger than `limit` bytes (default 16 MiB).
   */
  read(path: string, limit?: number): Promise<Buffer>;
}

/** A view whose files can also be read piece by piece, however large they are. */
export interface StreamedFiles extends Files {
  /** The content of the regular file at exactly this path. @throws UserError if there is no such file. */
  stream(path: string): AsyncIterable<Buffer>;
}

/** As many links as Linux follows before it answers ELOOP (path_resolution(7)). */
export const maxLinks = 40;

/** The entry that a process with this root would find at `path`: links are followed, and `..` stops at the root. */
export async function resolve(files: Files, path: string): Promise<Entry | undefined> {
  let pending = segments(path);
  let current: string[] = [];
  let entry: Entry | undefined;
  let links = 0;
  while (pending.length > 0) {
    const [segment, ...rest] = pending as [string, ...string[]];
    pending = rest;
    if (segment === '..') {
      current = current.slice(0, -1);
      continue;
    }
    entry = await files.lookup(`/${[...current, segment].join('/')}`);
    if (entry === undefined) return undefined;
    if (entry.type !== 'symlink') {
      current = [...current, segment];
      continue;
    }
    links += 1;
    if (links > maxLinks) return undefined;
    const target = entry.target ?? '';
    if (target.startsWith('/')) current = [];
    pending = [...segments(target), ...pending];
  }
  const settled = `/${current.join('/')}`;
  return entry?.path === settled ? entry : files.lookup(settled);
}

/** The parts of a path without empty ones and `.`. */
export function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}
