import { SystemError, UserError } from '../../core/errors.js';
import type { Entry, StreamedFiles } from '../files.js';
import { assertReadable, defaultLimit } from '../readable.js';
import { sortByPath } from '../sorted-entries.js';
import { bytesOf, readBytes, type Source } from './source.js';
import { entriesIn, entryOf, type Folder, isFolder, type Node, nodeAt } from './tree.js';

/** The view of a tree whose files' bytes are in tars. */
export function treeFiles(root: Folder, place: string): StreamedFiles {
  const find = (path: string): Node | undefined => {
    if (path === '/') return root;
    return path.startsWith('/') ? nodeAt(root, path.slice(1).split('/')) : undefined;
  };
  return {
    lookup(path) {
      const node = find(path);
      return Promise.resolve(node && entryOf(path, node));
    },
    list(directory) {
      const node = find(directory);
      const entries = isFolder(node) ? sortByPath(entriesIn(node, directory)) : [];
      return Promise.resolve(withHardLinks(entries, find));
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- a refusal must be a rejection
    async read(path, limit = defaultLimit) {
      const node = find(path);
      assertReadable(node && entryOf(path, node), path, place, limit);
      return contentOf(node, path, place);
    },
    async *stream(path) {
      const node = find(path);
      assertReadable(node && entryOf(path, node), path, place, Number.MAX_SAFE_INTEGER);
      const { source, offset } = placeOf(node, path, place);
      yield* bytesOf(source, { offset, size: node?.size ?? 0 });
    },
  };
}

/** Sets, for each further hard link to a file, the first path of that file. */
function withHardLinks(
  entries: readonly Entry[],
  find: (path: string) => Node | undefined,
): readonly Entry[] {
  const first = new Map<Node, string>();
  return entries.map((entry) => {
    const node = entry.type === 'file' ? find(entry.path) : undefined;
    if (node === undefined) return entry;
    const sameAs = first.get(node);
    if (sameAs !== undefined) return { ...entry, sameAs };
    first.set(node, entry.path);
    return entry;
  });
}

/** The source of a file's bytes. */
function placeOf(
  node: Node | undefined,
  path: string,
  place: string,
): { readonly source: Source; readonly offset: number } {
  const content = node?.content;
  if (content === undefined || 'problem' in content) {
    throw new UserError(`"${path}" in ${place} cannot be read: it ${content?.problem ?? 'has no content'}.`);
  }
  return content;
}

function contentOf(node: Node | undefined, path: string, place: string): Buffer {
  const { source, offset } = placeOf(node, path, place);
  const size = node?.size ?? 0;
  const bytes = readBytes(source, offset, size);
  if (bytes.length < size) throw new SystemError(`${place} became shorter while it was read.`);
  return bytes;
}
