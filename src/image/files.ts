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
  /** Extended attributes of a file that a host should have, too, if the view knows them: {@link carriedAttribute}. */
  readonly attributes?: ReadonlyMap<string, Buffer>;
  /** In a list, for each further hard link to a file: the first path of that file, if the view knows it. */
  readonly sameAs?: string;
}

/** Whether an extended attribute belongs to a file itself, and not to the machine or the engine that it comes from. */
export function carriedAttribute(name: string): boolean {
  return name === 'security.capability' || name.startsWith('user.');
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
  /**
   * The entry at the end of this path: links in its parents are followed, a link at the end is not. Its content can be
   * read by the entry's path. Only views that answer this in one step have it; see {@link resolve}.
   */
  follow?(path: string): Promise<Entry | undefined>;
}

/** A view whose files can also be streamed, whatever their size. */
export interface StreamedFiles extends Files {
  /** The content of the regular file at exactly this path. @throws UserError if there is no such file. */
  stream(path: string): AsyncIterable<Buffer>;
}

/** The number of links that Linux follows before it fails with ELOOP (path_resolution(7)). */
export const maxLinks = 40;

/** Of one path, links followed; a longer one counts as a loop. Forty links could lead through thousands of folders. */
export const maxSteps = 1000;

/** The entry that a process with this root would find at `path`: links are followed, and `..` stops at the root. */
export async function resolve(files: Files, path: string): Promise<Entry | undefined> {
  const short = files.follow && (await leap(files.follow.bind(files), path));
  return short === undefined ? walk(files, path) : short.entry;
}

/**
 * Resolves a path in one step per link. Undefined if only a walk can answer: a target with `..` counts from the real
 * parent, which is not known here, and what lies in a folder is asked for by the folder's real path.
 */
async function leap(
  follow: (path: string) => Promise<Entry | undefined>,
  path: string,
): Promise<{ readonly entry: Entry | undefined } | undefined> {
  if (path.split('/').includes('..')) return undefined;
  let current = `/${segments(path).join('/')}`;
  for (let links = 0; links <= maxLinks; links += 1) {
    const entry = await follow(current);
    if (entry?.type === 'directory') return undefined;
    if (entry?.type !== 'symlink') return { entry };
    const target = entry.target ?? '';
    if (target.split('/').includes('..')) return undefined;
    const parent = target.startsWith('/') ? '' : current.slice(0, current.lastIndexOf('/'));
    current = `/${segments(`${parent}/${target}`).join('/')}`;
  }
  return { entry: undefined };
}

/** Looks up each part of a path, one after the other. */
async function walk(files: Files, path: string): Promise<Entry | undefined> {
  const pending = segments(path).reverse();
  const current: string[] = [];
  let entry: Entry | undefined;
  let links = 0;
  let steps = 0;
  for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
    steps += 1;
    if (steps > maxSteps) return undefined;
    if (segment === '..') {
      current.pop();
      continue;
    }
    entry = await files.lookup(`/${[...current, segment].join('/')}`);
    if (entry === undefined) return undefined;
    if (entry.type !== 'symlink') {
      current.push(segment);
      continue;
    }
    links += 1;
    if (links > maxLinks) return undefined;
    const target = entry.target ?? '';
    if (target.startsWith('/')) current.length = 0;
    pending.push(...segments(target).reverse());
  }
  const settled = `/${current.join('/')}`;
  return entry?.path === settled ? entry : files.lookup(settled);
}

/** The parts of a path without empty ones and `.`. */
export function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}
