/** One read-only view of a tree of files: a folder on disk, an image in an engine, or a docker-save tar. */

export type EntryType = 'file' | 'directory' | 'symlink' | 'other';

export interface Entry {
  /** Absolute inside the view, without `.`, `..` or a trailing slash: `/exports/manifest.json`. */
  readonly path: string;
  readonly type: EntryType;
  /** Permission bits, for example `0o755`. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes; 0 for anything but a file. */
  readonly size: number;
  /** The target of a symbolic link, unresolved. */
  readonly target?: string;
  /** Time of the last change in seconds since 1970, if the view knows it. */
  readonly mtime?: number;
  /** In a list, for each further hard link to a file: the first path of that file, if the view knows it. */
  readonly sameAs?: string;
}

export interface Files {
  /** The entry at exactly this path; no link is followed, neither in a parent nor at the end. */
  lookup(path: string): Promise<Entry | undefined>;
  /** Every entry below a directory, at any depth, sorted by path; empty if there is no such directory. */
  list(directory: string): Promise<readonly Entry[]>;
  /**
   * The content of the regular file at exactly this path.
   * @throws UserError if there is no such file, or it is larger than `limit` bytes (default 16 MiB).
   */
  read(path: string, limit?: number): Promise<Buffer>;
}

/** A view whose files can also be streamed, whatever their size. */
export interface StreamedFiles extends Files {
  /** The content of the regular file at exactly this path. @throws UserError if there is no such file. */
  stream(path: string): AsyncIterable<Buffer>;
}

/** The number of links that Linux follows before it fails with ELOOP (path_resolution(7)). */
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
