import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, type Header } from 'tar-stream';
import { UserError } from '../core/errors.js';
import type { Entry, EntryType, Files } from '../image/files.js';
import { assertReadable, defaultLimit } from '../image/readable.js';
import { sortByPath } from '../image/sorted-entries.js';
import { ProgramFailed } from '../exec/child.js';

type Take<T> = (header: Header, body: AsyncIterable<Buffer>) => Promise<T>;

/** Gives the tar of one path, as `docker cp ID:PATH -` does; the iterator throws where there is no such path. */
export type CopyOut = (path: string) => AsyncIterable<Buffer>;

const types: Partial<Record<string, EntryType>> = {
  file: 'file',
  'contiguous-file': 'file',
  directory: 'directory',
  symlink: 'symlink',
};

/**
 * The files of an image by way of a container that is never started. Each question is one `cp`, whose tar is read
 * only as far as the answer needs; answers about single entries are kept.
 */
export class ContainerFiles implements Files {
  private readonly entries = new Map<string, Promise<Entry | undefined>>();

  constructor(private readonly copyOut: CopyOut) {}

  lookup(path: string): Promise<Entry | undefined> {
    let entry = this.entries.get(path);
    if (entry === undefined) {
      entry = this.behindNoLink(path, (header) => Promise.resolve(toEntry(path, header)));
      this.entries.set(path, entry);
    }
    return entry;
  }

  async list(directory: string): Promise<readonly Entry[]> {
    const top = await this.lookup(directory);
    if (top?.type !== 'directory') return [];
    const found = new Map<string, Entry>();
    /** The name whose content a path shares; its own in most cases. */
    const firstName = new Map<string, string>();
    // The tar's names start with the directory's own name.
    const pathOf = (name: string): string => posix.join(directory, ...name.split('/').slice(1));
    for await (const member of unpack(this.copyOut(directory))) {
      const { header } = member;
      const path = pathOf(header.name).replace(/(?<=.)\/$/, '');
      const first = header.type === 'link' ? pathOf(header.linkname) : path;
      const entry = found.get(first) ?? toEntry(path, header);
      firstName.set(path, first);
      found.set(path, { ...entry, path });
      member.resume();
    }
    found.delete(directory);
    return withHardLinks(sortByPath(found.values()), firstName);
  }

  async read(path: string, limit = defaultLimit): Promise<Buffer> {
    const content = await this.behindNoLink(path, async (header, body) => {
      assertReadable(toEntry(path, header), path, 'the image', limit);
      const chunks: Buffer[] = [];
      for await (const chunk of body) chunks.push(chunk);
      return Buffer.concat(chunks);
    });
    if (content === undefined) throw new UserError(`There is no file "${path}" in the image.`);
    return content;
  }

  /** Like {@link first}, but nothing where the path goes through a link, which docker follows. */
  private async behindNoLink<T>(path: string, take: Take<T>): Promise<T | undefined> {
    if (posix.resolve('/', path) !== path) return undefined;
    const parent = posix.dirname(path);
    if (parent !== '/' && (await this.lookup(parent))?.type !== 'directory') return undefined;
    return this.first(path, take);
  }

  /** What `take` makes of the first entry of a path's tar; undefined where there is no such path. */
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

/** The entries of a tar; none where the path is not there. Leaving early ends the program behind the tar. */
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

/** Tells of each further name of a file which one stands first in the list; the tar's order is another one. */
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
