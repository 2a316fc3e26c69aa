import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { extract, type Header } from 'tar-stream';
import { UserError } from '../core/errors.js';
import { ProgramFailed } from '../exec/child.js';
import type { Entry, EntryType, Files } from '../image/files.js';
import { assertReadable, defaultLimit } from '../image/readable.js';
import { entriesBelow, sortByPath } from '../image/sorted-entries.js';

type Take<T> = (header: Header, body: AsyncIterable<Buffer>) => Promise<T>;

/** Gives the tar of one path, as `docker cp ID:PATH -` does; the iterator throws if there is no such path. */
export type CopyOut = (path: string) => AsyncIterable<Buffer>;

const types: Partial<Record<string, EntryType>> = {
  file: 'file',
  'contiguous-file': 'file',
  directory: 'directory',
  symlink: 'symlink',
};

/** Bytes of the files of a folder that are kept from its listing; larger ones are asked for one by one. */
const keptFile = 256 * 1024;
const keptFolder = 16 * 1024 * 1024;

/** What one `cp` of a folder answered. */
interface Tree {
  /** All that the folder holds, sorted. */
  readonly entries: readonly Entry[];
  /** The same, with the folder itself; empty if there is no such path. */
  readonly byPath: ReadonlyMap<string, Entry>;
  /** Of the smaller files. */
  readonly contents: ReadonlyMap<string, Buffer>;
}

/**
 * The files of an image by way of a container that is never started. Each question is one `cp`, whose tar is read
 * only as far as the answer needs. What was answered is kept: a folder that was listed answers for all that it holds.
 */
export class ContainerFiles implements Files {
  private readonly entries = new Map<string, Promise<Entry | undefined>>();
  private readonly trees = new Map<string, Promise<Tree>>();

  constructor(private readonly copyOut: CopyOut) {}

  async lookup(path: string): Promise<Entry | undefined> {
    const tree = await this.treeWith(path);
    if (tree !== undefined) return tree.byPath.get(path);
    let entry = this.entries.get(path);
    if (entry === undefined) {
      entry = this.behindNoLink(path, (header) => Promise.resolve(toEntry(path, header)));
      this.entries.set(path, entry);
    }
    return entry;
  }

  async list(directory: string): Promise<readonly Entry[]> {
    const known = await this.treeWith(directory);
    if (known !== undefined) return entriesBelow(known.entries, directory);
    if (!(await this.isReached(directory))) return [];
    const tree = this.readTree(directory);
    this.trees.set(directory, tree);
    return (await tree).entries;
  }

  async read(path: string, limit = defaultLimit): Promise<Buffer> {
    const tree = await this.treeWith(path);
    if (tree !== undefined) assertReadable(tree.byPath.get(path), path, 'the image', limit);
    const known = tree?.contents.get(path);
    if (known !== undefined) return known;
    const content = await this.behindNoLink(path, (header, body) => {
      assertReadable(toEntry(path, header), path, 'the image', limit);
      return buffer(body);
    });
    if (content === undefined) throw new UserError(`There is no file "${path}" in the image.`);
    return content;
  }

  /** The answer that covers a path, if a folder around it, or the path itself, was listed before. */
  private async treeWith(path: string): Promise<Tree | undefined> {
    for (const [directory, tree] of this.trees) {
      if (path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`)) return tree;
    }
    return undefined;
  }

  private async readTree(directory: string): Promise<Tree> {
    const found = new Map<string, Entry>();
    const contents = new Map<string, Buffer>();
    let room = keptFolder;
    /** The name whose content a path shares; its own in most cases. */
    const firstName = new Map<string, string>();
    // The tar's names start with the directory's own name.
    const pathOf = (name: string): string => posix.join(directory, ...name.split('/').slice(1));
    for await (const member of unpack(this.copyOut(directory))) {
      const { header } = member;
      const path = pathOf(header.name).replace(/(?<=.)\/$/, '');
      const first = header.type === 'link' ? pathOf(header.linkname) : path;
      const entry = { ...(found.get(first) ?? toEntry(path, header)), path };
      firstName.set(path, first);
      found.set(path, entry);
      if (entry.type === 'file' && header.type !== 'link' && entry.size <= Math.min(keptFile, room)) {
        room -= entry.size;
        contents.set(path, await buffer(member));
      } else {
        const shared = contents.get(first);
        if (shared !== undefined) contents.set(path, shared);
        member.resume();
      }
    }
    const top = found.get(directory);
    found.delete(directory);
    const entries = top?.type === 'directory' ? withHardLinks(sortByPath(found.values()), firstName) : [];
    const byPath = new Map(found);
    if (top !== undefined) byPath.set(directory, top);
    return { entries, byPath, contents };
  }

  /** Like {@link first}, but nothing if the path goes through a link, which docker follows. */
  private async behindNoLink<T>(path: string, take: Take<T>): Promise<T | undefined> {
    return (await this.isReached(path)) ? this.first(path, take) : undefined;
  }

  /** Whether all folders above a path are folders, and no links. */
  private async isReached(path: string): Promise<boolean> {
    if (posix.resolve('/', path) !== path) return false;
    const parent = posix.dirname(path);
    return parent === '/' || (await this.lookup(parent))?.type === 'directory';
  }

  /** What `take` makes of the first entry of a path's tar; undefined if there is no such path. */
  private async first<T>(path: string, take: Take<T>): Promise<T | undefined> {
    for await (const entry of unpack(this.copyOut(path))) {
      // Awaited here: leaving the loop destroys the entry.
      return await take(entry.header, entry as AsyncIterable<Buffer>);
    }
    return undefined;
  }
}

/** What docker says of a path that is not in the container, in its older and newer words. */
const notThere = /no such container:path|could not find the file/i;

/** The entries of a tar; none if the path is not there. Leaving early ends the program behind the tar. */
async function* unpack(tar: AsyncIterable<Buffer>) {
  const unpacked = extract();
  // Whatever goes wrong destroys `unpacked` with the same error, and so comes out of the loop below.
  pipeline(Readable.from(tar), unpacked).catch(() => undefined);
  try {
    for await (const entry of unpacked) yield entry;
  } catch (error) {
    if (!(error instanceof ProgramFailed && notThere.test(error.output))) throw error;
  } finally {
    unpacked.destroy();
  }
}

/** Tells each further name of a file which one stands first in the list; the tar's order is another one. */
function withHardLinks(sorted: readonly Entry[], firstName: ReadonlyMap<string, string>): Entry[] {
  const leaders = new Map<string | undefined, string>();
  return sorted.map((entry) => {
    const content = firstName.get(entry.path);
    const sameAs = leaders.get(content);
    leaders.set(content, sameAs ?? entry.path);
    return sameAs === undefined ? entry : { ...entry, sameAs };
  });
}

function toEntry(path: string, header: Header): Entry {
  const type = types[header.type] ?? 'other';
  return {
    path,
    type,
    mode: header.mode & 0o7777,
    uid: header.uid,
    gid: header.gid,
    size: type === 'file' ? header.size : 0,
    ...(type === 'symlink' && { target: header.linkname }),
  };
}
