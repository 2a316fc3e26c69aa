import { dirname } from 'node:path/posix';
import type { Entry, Files } from '../../src/image/files.js';
import { assertReadable, defaultLimit } from '../../src/image/readable.js';
import { entriesBelow, sortByPath } from '../../src/image/sorted-entries.js';

/** A file by its content, or an entry whose unset fields are those of a file (0o644) or folder (0o755) of root. */
export type MemoryEntry =
  string | Buffer | (Partial<Omit<Entry, 'path' | 'size'>> & { readonly content?: string | Buffer });

/** A view of a plain object of absolute paths; parent directories are there by themselves. */
export function memoryFiles(tree: Readonly<Record<string, MemoryEntry>>): Files {
  const entries = new Map<string, Entry>();
  const contents = new Map<string, Buffer>();
  const add = (path: string, { content = '', ...fields }: Exclude<MemoryEntry, string | Buffer>): void => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const type = fields.type ?? (fields.target === undefined ? 'file' : 'symlink');
    const mode = type === 'file' ? 0o644 : 0o755;
    const size = type === 'file' ? bytes.length : 0;
    entries.set(path, { mode, uid: 0, gid: 0, ...fields, path, type, size });
    contents.set(path, bytes);
  };
  for (const [path, value] of Object.entries(tree)) {
    add(path, typeof value === 'string' || Buffer.isBuffer(value) ? { content: value } : value);
  }
  for (const path of [...entries.keys(), '/.']) {
    for (let parent = dirname(path); !entries.has(parent); parent = dirname(parent)) {
      add(parent, { type: 'directory' });
    }
  }
  const sorted = sortByPath(entries.values());
  return {
    lookup: (path) => Promise.resolve(entries.get(path)),
    list: (directory) => Promise.resolve(entriesBelow(sorted, directory)),
    // eslint-disable-next-line @typescript-eslint/require-await -- a refusal must be a rejection
    async read(path, limit = defaultLimit) {
      assertReadable(entries.get(path), path, 'memory', limit);
      return contents.get(path) ?? Buffer.alloc(0);
    },
  };
}
