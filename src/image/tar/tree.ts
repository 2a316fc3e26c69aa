import { limits, OverLimit } from '../../core/limits.js';
import { type Entry, type EntryType, maxLinks, segments } from '../files.js';
import type { Source } from './source.js';

/** A file, link or folder, without its name: hard links are several names of one node. */
export interface Node {
  readonly type: EntryType;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  /** Seconds since 1970; unset for a folder without a header of its own. */
  readonly mtime?: number;
  readonly target?: string;
  readonly attributes?: ReadonlyMap<string, Buffer>;
  /** Of a file: its bytes. */
  readonly content?: Content;
  /** Of a directory. */
  readonly children?: Map<string, Node>;
}

/** Bytes of a file in a tar, or why they cannot be read: `is a sparse file`. */
export type Content = { readonly source: Source; readonly offset: number } | { readonly problem: string };

export interface Folder extends Node {
  readonly type: 'directory';
  readonly children: Map<string, Node>;
}

/** A directory without a header of its own, as engines create it for a file in it. */
export function newFolder(
  fields?: Pick<Node, 'mode' | 'uid' | 'gid' | 'mtime'>,
  children = new Map<string, Node>(),
): Folder {
  return { mode: 0o755, uid: 0, gid: 0, ...fields, type: 'directory', size: 0, children };
}

export function isFolder(node: Node | undefined): node is Folder {
  return node?.type === 'directory';
}

/** The node at exactly this path; no link is followed. */
export function nodeAt(root: Folder, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const segment of path) node = node?.children?.get(segment);
  return node;
}

/** What a walk along a path needs. */
export interface Walking {
  /** Creates a missing folder, replacing anything else at its path. Without it, nothing is created. */
  readonly make?: () => Folder;
  /** Called for each step. */
  readonly spend: () => void;
}

/**
 * The folder that a process with this root would reach: links are followed, and `..` stops at the root.
 * @returns undefined if there is none and none is created
 * @throws Error if links form a loop; OverLimit if the path is too long
 */
export function folderAt(
  root: Folder,
  path: readonly string[],
  walking: Walking & Required<Pick<Walking, 'make'>>,
): Folder;
export function folderAt(root: Folder, path: readonly string[], walking: Walking): Folder | undefined;
export function folderAt(
  root: Folder,
  path: readonly string[],
  { make, spend }: Walking,
): Folder | undefined {
  const way = [{ folder: root, length: 0 }];
  const pending = [...path].reverse();
  let links = 0;
  for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
    spend();
    const { folder, length } = way.at(-1) ?? { folder: root, length: 0 };
    if (segment === '..') {
      way.length = Math.max(1, way.length - 1);
      continue;
    }
    const next = folder.children.get(segment);
    if (next?.type === 'symlink') {
      links += 1;
      if (links > maxLinks) throw new Error(`"${path.join('/')}" is a loop of links`);
      if (next.target?.startsWith('/')) way.length = 1;
      pending.push(...stepsOf(next));
      continue;
    }
    let reached = isFolder(next) ? next : undefined;
    if (reached === undefined) {
      if (make === undefined) return undefined;
      reached = make();
      folder.children.set(segment, reached);
    }
    // Links into links lead deeper than any path that a header may have.
    if (length + 1 + segment.length > limits.pathBytes.max) throw new OverLimit(limits.pathBytes);
    way.push({ folder: reached, length: length + 1 + segment.length });
  }
  return way.at(-1)?.folder ?? root;
}

const steps = new WeakMap<Node, readonly string[]>();

/** The parts of a link's target, last one first; worked out once, as thousands of paths may lead through a link. */
function stepsOf(link: Node): readonly string[] {
  let known = steps.get(link);
  if (known === undefined) {
    known = segments(link.target ?? '').reverse();
    steps.set(link, known);
  }
  return known;
}

export function entryOf(path: string, node: Node): Entry {
  const { type, mode, uid, gid, size, mtime, target, attributes } = node;
  return {
    path,
    type,
    mode,
    uid,
    gid,
    size,
    ...(mtime !== undefined && { mtime }),
    ...(target !== undefined && { target }),
    ...(attributes !== undefined && { attributes }),
  };
}

/** Everything below a folder, at any depth, in no order. */
export function* entriesIn(folder: Folder, path: string): Generator<Entry> {
  const pending: [string, Folder][] = [[path === '/' ? '' : path, folder]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const [name, node] of next[1].children) {
      const child = `${next[0]}/${name}`;
      yield entryOf(child, node);
      if (isFolder(node)) pending.push([child, node]);
    }
  }
}
