import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pack, type Pack } from 'tar-stream';
import type { Entry, StreamedFiles } from '../../image/files.js';
import type { BundleFile } from '../../export/bundle/files.js';
import type { Quadlet } from '../../export/quadlet/files.js';
import { attributesHeader } from './pax-header.js';

type Header = Parameters<Pack['entry']>[0];

/** What every file of a bundle was last changed at, so that the same image gives the same bytes: 1 January 2000. */
const someTime = new Date(Date.UTC(2000, 0, 1));

/** tar-stream takes a mode of 0 for "not given": a bit that no header has room for keeps it what it is. */
const keptMode = 0o100000;

/** An image's root file system as one tar, in the order of its paths, with owners, modes and times. */
export function rootfsTar(files: StreamedFiles, entries: readonly Entry[]): AsyncIterable<Buffer> {
  return packed(async (archive) => {
    for (const entry of entries) {
      const header = headerOf(entry);
      if (header === undefined) continue;
      if (header.type !== 'file') {
        await add(archive, header);
        continue;
      }
      if (entry.attributes !== undefined) archive.push(attributesHeader(header.name, entry.attributes));
      const name = entry.attributes === undefined || isPlain(header.name) ? header.name : 'file';
      await add(archive, { ...header, name, size: entry.size }, files.stream(entry.path));
    }
  });
}

/** Whether a name fits into a plain header. Another one stands in the header of the attributes. */
function isPlain(name: string): boolean {
  return /^[\x20-\x7e]{1,100}$/.test(name);
}

function headerOf({ path, type, mode, uid, gid, mtime, target, sameAs }: Entry): Header | undefined {
  if (type === 'other') return undefined;
  const common = {
    name: path === '/' ? './' : `.${path}`,
    mode: mode | keptMode,
    uid,
    gid,
    mtime: mtime === undefined ? someTime : new Date(mtime * 1000),
  };
  if (type === 'symlink') return { ...common, type, linkname: target ?? '' };
  if (sameAs !== undefined) return { ...common, type: 'link', linkname: `.${sameAs}` };
  return { ...common, type };
}

/** A large file of a bundle, read from the disk. */
export interface LargeFile {
  readonly path: string;
  readonly size: number;
  readonly stream: () => AsyncIterable<Buffer>;
}

/** The tar of a bundle: all lies in one folder. */
export function bundleTar(
  folder: string,
  files: readonly BundleFile[],
  large: readonly LargeFile[],
): AsyncIterable<Buffer> {
  return packed(async (archive) => {
    const common = { uid: 0, gid: 0, mtime: someTime };
    for (const directory of directoriesOf(folder, files)) {
      await add(archive, { ...common, name: `${directory}/`, type: 'directory', mode: 0o755 });
    }
    for (const { path, content, mode = 0o644 } of files) {
      const bytes = Buffer.from(content);
      const header = { ...common, name: `${folder}/${path}`, mode, size: bytes.length };
      await add(archive, header, [bytes]);
    }
    for (const { path, size, stream } of large) {
      await add(archive, { ...common, name: `${folder}/${path}`, mode: 0o644, size }, stream());
    }
  });
}

/** Quadlet's files as one tar, by their paths on a host: it is unpacked at its root. */
export function quadletTar({ directories, files, links }: Quadlet): AsyncIterable<Buffer> {
  return packed(async (archive) => {
    const common = { uid: 0, gid: 0, mtime: someTime };
    const name = (path: string): string => path.slice(1);
    for (const { path, mode } of directories) {
      await add(archive, { ...common, name: `${name(path)}/`, type: 'directory', mode });
    }
    for (const { path, mode, content } of files) {
      const bytes = Buffer.from(content);
      await add(archive, { ...common, name: name(path), mode: mode | keptMode, size: bytes.length }, [bytes]);
    }
    for (const { path, target } of links) {
      await add(archive, { ...common, name: name(path), type: 'symlink', linkname: target });
    }
  });
}

/** Parents before what they hold. */
function directoriesOf(folder: string, files: readonly BundleFile[]): readonly string[] {
  const directories = new Set([folder]);
  for (const { path } of files) {
    const parts = path.split('/').slice(0, -1);
    parts.forEach((_, index) => directories.add([folder, ...parts.slice(0, index + 1)].join('/')));
  }
  return [...directories].sort();
}

/** `sha256sum -c` reads it: the digest of every file, so that a bundle that was damaged on its way is not installed. */
export function digestList(files: readonly BundleFile[], large: ReadonlyMap<string, string>): string {
  const digests = new Map(large);
  for (const { path, content } of files)
    digests.set(path, createHash('sha256').update(content).digest('hex'));
  return [...digests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join('');
}

/** The bytes of what `write` puts into a tar, as fast as they are taken. */
function packed(write: (archive: Pack) => Promise<void>): AsyncIterable<Buffer> {
  const archive = pack();
  write(archive).then(
    () => {
      archive.finalize();
    },
    (error: unknown) => {
      archive.destroy(error instanceof Error ? error : new Error(String(error)));
    },
  );
  return archive as AsyncIterable<Buffer>;
}

/** Adds one entry, and waits until the archive has taken all of it. */
function add(
  archive: Pack,
  header: Header,
  content?: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const entry = archive.entry(header, (error) => {
      if (error) reject(error);
      else resolve();
    });
    if (content === undefined) return;
    Readable.from(content)
      .on('error', (error) => {
        entry.destroy(error);
        reject(error);
      })
      .pipe(entry);
  });
}
