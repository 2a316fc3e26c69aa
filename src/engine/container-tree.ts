import { posix } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Header } from 'tar-stream';
import type { Entry, EntryType } from '../image/files.js';
import { sortByPath } from '../image/sorted-entries.js';

/** What one `cp` of a folder answered. */
export interface Tree {
  /** All that the folder holds, sorted. */
  readonly entries: readonly Entry[];
  /** The same, with the folder itself; empty if there is no such path. */
  readonly byPath: ReadonlyMap<string, Entry>;
  /** Of the smaller files. */
  readonly contents: ReadonlyMap<string, Buffer>;
}

/** Bytes of the contents that are kept, of one file and together; larger files are asked for when they are read. */
const keptFile = 4 * 1024 * 1024;
const keptTotal = 32 * 1024 * 1024;

/** Decides which contents are kept, so that memory does not grow with the image. */
export class Keep {
  private room = keptTotal;

  /** Whether there is room for a file's content, which then is taken. */
  takes({ type, size }: Entry): boolean {
    if (type !== 'file' || size > Math.min(keptFile, this.room)) return false;
    this.room -= size;
    return true;
  }
}

/** One member of a tar, with its content. */
export type Member = AsyncIterable<Buffer> & { readonly header: Header; resume(): unknown };

/** Reads the tar of a folder, whose members' names start with the folder's own name. */
export async function readTree(directory: string, members: AsyncIterable<Member>, keep: Keep): Promise<Tree> {
  const found = new Map<string, Entry>();
  const contents = new Map<string, Buffer>();
  /** The name whose content a path shares; its own in most cases. */
  const firstName = new Map<string, string>();
  const pathOf = (name: string): string => posix.join(directory, ...name.split('/').slice(1));
  for await (const member of members) {
    const { header } = member;
    const path = pathOf(header.name).replace(/(?<=.)\/$/, '');
    const first = header.type === 'link' ? pathOf(header.linkname) : path;
    const entry = { ...(found.get(first) ?? toEntry(path, header)), path };
    firstName.set(path, first);
    found.set(path, entry);
    if (header.type !== 'link' && keep.takes(entry)) {
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

const types: Partial<Record<string, EntryType>> = {
  file: 'file',
  'contiguous-file': 'file',
  directory: 'directory',
  symlink: 'symlink',
};

/** The entry that a tar's header describes. */
export function toEntry(path: string, header: Header): Entry {
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

/** Marks each further name of a file with the name that stands first in the list; the tar's order is another one. */
function withHardLinks(sorted: readonly Entry[], firstName: ReadonlyMap<string, string>): Entry[] {
  const leaders = new Map<string | undefined, string>();
  return sorted.map((entry) => {
    const content = firstName.get(entry.path);
    const sameAs = leaders.get(content);
    leaders.set(content, sameAs ?? entry.path);
    return sameAs === undefined ? entry : { ...entry, sameAs };
  });
}
