import { Readable } from 'node:stream';
import { pack } from 'tar-stream';
import type { Files } from '../image/files.js';
import type { HostEntry } from '../installer/host-entries.js';
import type { Root } from '../exec/root.js';

/** Something to make below a folder. */
export interface Item {
  /** Absolute below the folder: `/etc/hosts`. */
  readonly path: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly type: 'file' | 'directory' | 'symlink' | 'link';
  /** Of a symbolic link, as it is written; of a hard link (`link`), the name of an item before it. */
  readonly target?: string;
  /** Of a file. */
  readonly content?: () => Promise<Buffer>;
}

/** A file may be as large as it likes: it is not read to be parsed. */
const noLimit = Number.MAX_SAFE_INTEGER;

/** Everything that an image holds, and a sentence on each thing that is left out. */
export async function itemsOf(files: Files): Promise<{ items: readonly Item[]; notices: readonly string[] }> {
  const items: Item[] = [];
  const notices: string[] = [];
  const top = await files.lookup('/');
  const entries = [...(top === undefined ? [] : [top]), ...(await files.list('/'))];
  for (const { path, type, mode, uid, gid, target, sameAs } of entries) {
    const common = { path, mode, uid, gid };
    if (type === 'other')
      notices.push(`"${path}" of the image is a device, pipe or socket; it was not unpacked.`);
    else if (type === 'directory') items.push({ ...common, type });
    else if (type === 'symlink') items.push({ ...common, type, target: target ?? '' });
    else if (sameAs !== undefined) items.push({ ...common, type: 'link', target: `.${sameAs}` });
    else items.push({ ...common, type, content: () => files.read(path, noLimit) });
  }
  return { items, notices };
}

/** What a plan puts on the host. */
export function hostItems(entries: readonly HostEntry[], files: Files): readonly Item[] {
  return entries.map((entry): Item => {
    const owner = { path: entry.path, uid: 0, gid: 0 };
    switch (entry.type) {
      case 'directory':
        return { ...owner, type: 'directory', mode: entry.mode };
      case 'symlink':
        return { ...owner, type: 'symlink', mode: 0o777, target: entry.target };
      case 'copy':
        return { ...owner, type: 'file', mode: entry.mode, content: () => files.read(entry.source, noLimit) };
      case 'text':
        return textItem(entry.path, entry.content, entry.mode);
    }
  });
}

export function textItem(path: string, content: string, mode = 0o644): Item {
  return { path, mode, uid: 0, gid: 0, type: 'file', content: () => Promise.resolve(Buffer.from(content)) };
}

/**
 * Creates items below a folder, with their owners and modes. `tar` writes them, so that only it needs root. No parent
 * of an item may be a link: links are created last, and tar itself refuses names that leave the folder.
 */
export async function makeItems(root: Root, folder: string, items: readonly Item[]): Promise<void> {
  const flags = ['--preserve-permissions', '--same-owner', '--numeric-owner'];
  await root.must('tar', ['--extract', '--file', '-', '--directory', folder, ...flags], {
    input: archive(items),
  });
}

function archive(items: readonly Item[]): Readable {
  const archive = pack();
  const links = items.filter(({ type }) => type === 'symlink');
  const others = items.filter(({ type }) => type !== 'symlink');
  const write = async (): Promise<void> => {
    for (const { path, mode, uid, gid, type, target, content } of [...others, ...links]) {
      // tar-stream takes 0 for "not given": a bit that no header has room for keeps a mode of 0 what it is.
      const header = { name: `.${path}`, mode: mode | 0o100000, uid, gid, type, linkname: target ?? '' };
      const bytes = (await content?.()) ?? Buffer.alloc(0);
      await new Promise<void>((resolve, reject) => {
        archive.entry(header, bytes, (error) => {
          if (error) reject(error);
          else resolve();
        });
      });
    }
    archive.finalize();
  };
  write().catch((error: unknown) => {
    archive.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return Readable.from(archive);
}
