import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { UserError } from '../core/errors.js';
import { ProgramFailed } from '../exec/child.js';
import type { Entry, Files } from '../image/files.js';
import { assertReadable, defaultLimit } from '../image/readable.js';
import { entriesBelow } from '../image/sorted-entries.js';
import { Keep, readTree, toEntry, type Member, type Tree } from './container-tree.js';

/** Returns the tar of one path, as `docker cp ID:PATH -` does; the iterator throws if there is no such path. */
export type CopyOut = (path: string) => AsyncIterable<Buffer>;

/** What one `cp` of a path answered. */
interface Answer {
  readonly entry: Entry;
  /** Of a regular file that is small enough to keep. */
  readonly content?: Buffer;
}

/**
 * The files of an image, read from a container that is never started. Each question is one `cp`, whose tar is read only
 * as far as the answer needs, and no path is asked for twice: a folder that was listed answers for all that it holds,
 * and a file that was looked up for its content.
 */
export class ContainerFiles implements Files {
  private readonly answers = new Map<string, Promise<Answer | undefined>>();
  private readonly trees = new Map<string, Promise<Tree>>();
  private readonly keep = new Keep();

  /** @param isSmall whether to read all of the image at once, by the first question */
  constructor(
    private readonly copyOut: CopyOut,
    private readonly isSmall = false,
  ) {}

  async lookup(path: string): Promise<Entry | undefined> {
    const tree = await this.treeWith(path);
    if (tree !== undefined) return tree.byPath.get(path);
    return (await this.isReached(path)) ? (await this.ask(path))?.entry : undefined;
  }

  /** The engine follows links in a path's parents, inside the image's root. */
  async follow(path: string): Promise<Entry | undefined> {
    const tree = await this.treeWith(path);
    const known = tree?.byPath.get(path);
    if (known !== undefined) return known;
    // Below a link of a tree, what the tree does not have may be elsewhere.
    return isSettled(path) && !(tree && isBelowFolder(tree, path))
      ? (await this.ask(path))?.entry
      : undefined;
  }

  async list(directory: string): Promise<readonly Entry[]> {
    const known = await this.treeWith(directory);
    if (known !== undefined) return entriesBelow(known.entries, directory);
    if (!(await this.isReached(directory))) return [];
    const tree = this.treeOf(directory);
    this.trees.set(directory, tree);
    return (await tree).entries;
  }

  async read(path: string, limit = defaultLimit): Promise<Buffer> {
    const tree = await this.treeWith(path);
    // What was answered before was reached before, and may have been followed.
    const answer = tree === undefined ? await this.answers.get(path) : undefined;
    const entry = answer?.entry ?? (await this.lookup(path));
    assertReadable(entry, path, 'the image', limit);
    const known = tree?.contents.get(path) ?? answer?.content ?? (await this.answers.get(path))?.content;
    if (known !== undefined) return known;
    for await (const member of unpack(this.copyOut(path))) return await buffer(member);
    throw new UserError(`There is no file "${path}" in the image.`);
  }

  /** The answer that covers a path, if a folder around it, or the path itself, was listed before. */
  private async treeWith(path: string): Promise<Tree | undefined> {
    if (this.isSmall && this.trees.size === 0) this.trees.set('/', this.treeOf('/'));
    for (const [directory, tree] of this.trees) {
      if (path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`)) return tree;
    }
    return undefined;
  }

  private treeOf(directory: string): Promise<Tree> {
    return readTree(directory, unpack(this.copyOut(directory)), this.keep);
  }

  /** Whether all folders above a path are folders, and no links. */
  private async isReached(path: string): Promise<boolean> {
    if (!isSettled(path)) return false;
    const parent = posix.dirname(path);
    return parent === '/' || (await this.lookup(parent))?.type === 'directory';
  }

  private ask(path: string): Promise<Answer | undefined> {
    if (ownFolders.has(path)) return Promise.resolve({ entry: ownFolder(path) });
    let answer = this.answers.get(path);
    if (answer === undefined) {
      answer = this.first(path);
      this.answers.set(path, answer);
    }
    return answer;
  }

  /** The first member of a path's tar, with its content if that is small; undefined if there is no such path. */
  private async first(path: string): Promise<Answer | undefined> {
    for await (const member of unpack(this.copyOut(path))) {
      const entry = toEntry(path, member.header);
      // Awaited here: leaving the loop destroys the member.
      return this.keep.takes(entry) ? { entry, content: await buffer(member) } : { entry };
    }
    return undefined;
  }
}

/**
 * Docker lays folders of its own over these of the image, so that there is nothing to ask.
 * Source: moby/daemon/initlayer/setup_unix.go
 */
const ownFolders: ReadonlySet<string> = new Set(['/dev', '/dev/pts', '/dev/shm', '/proc', '/sys']);

function ownFolder(path: string): Entry {
  return { path, type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0 };
}

/** Whether a path is absolute and normal, as the path of an entry is. */
function isSettled(path: string): boolean {
  return posix.resolve('/', path) === path;
}

/** Whether the parents of a path that a tree covers are folders of it, so that it has the last word. */
function isBelowFolder({ byPath }: Tree, path: string): boolean {
  for (let parent = posix.dirname(path); parent !== '/'; parent = posix.dirname(parent)) {
    const entry = byPath.get(parent);
    if (entry !== undefined) return entry.type === 'directory';
  }
  return true;
}

/** What docker says of a path that is not in the container, in its older and newer words. */
const notThere = /no such container:path|could not find the file/i;

/** The members of a tar; none if the path is not there. Leaving early ends the program behind the tar. */
async function* unpack(tar: AsyncIterable<Buffer>): AsyncGenerator<Member> {
  const unpacked = extract();
  // Whatever goes wrong destroys `unpacked` with the same error, and so comes out of the loop below.
  pipeline(Readable.from(tar), unpacked).catch(() => undefined);
  try {
    for await (const member of unpacked) yield member as Member;
  } catch (error) {
    if (!(error instanceof ProgramFailed && notThere.test(error.output))) throw error;
  } finally {
    unpacked.destroy();
  }
}
