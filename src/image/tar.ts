import { type FileHandle, open, stat } from 'node:fs/promises';
import { messageOf, UserError } from '../core/errors.js';
import { parseImageConfig } from './config-json.js';
import { type Files, resolve, type StreamedFiles } from './files.js';
import type { Image } from './image.js';
import { plainTar, type Unpacking, unpackedAllowance } from './tar/decompress.js';
import { addMembers, applyLayer } from './tar/layers.js';
import { findImage, manifestDigests, readConfig } from './tar/layout.js';
import { newBudget } from './tar/members.js';
import { slice, type Source } from './tar/source.js';
import { type Folder, newFolder, nodeAt } from './tar/tree.js';
import { treeFiles } from './tar/tree-files.js';
import type { Unzstd } from './tar/zstd.js';

export interface TarImage extends Image {
  readonly files: StreamedFiles;
  /** Closes the tar; nothing can be read after that. */
  close(): Promise<void>;
}

/**
 * The first image in a tar of `docker save`, in any of its formats, or in an OCI archive; plain, or compressed
 * with gzip or zstd. Only compressed data is unpacked (see {@link plainTar}): a plain tar is indexed by its
 * headers, and files are read on demand.
 * @param unzstd decompresses zstd faster than Node, or for a Node without zstd.
 * @throws UserError if the tar is damaged, cut off or not an image; SystemError if the disk or zstd fails.
 */
export async function openTar(path: string, unzstd?: Unzstd): Promise<TarImage> {
  const { close, result } = await opened(path, unzstd, readImage);
  return { ...result, close };
}

/** The result of `read` on a tar, and a function that closes its files; after an error they are already closed. */
async function opened<T>(
  path: string,
  unzstd: Unzstd | undefined,
  read: (tar: Source, unpacking: Unpacking) => Promise<T>,
): Promise<{ readonly result: T; readonly close: () => Promise<void> }> {
  const place = `"${path}"`;
  const files: FileHandle[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(files.splice(0).map((file) => file.close()));
  };
  const unpacking: Unpacking = { keep: (file) => files.push(file), unzstd, allowance: { left: 0 } };
  try {
    const tar = await plainTar(await openFile(path, place, unpacking), unpacking);
    return { result: await read(tar, unpacking), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The identity of the image in a tar. */
export interface TarIdentity {
  /** `name:tag`, if the tar has one. */
  readonly name?: string;
  /** The digests that an engine may use as the image's id: of its configuration, and of its manifests. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Reads the identity of the image in a tar, but not its layers. A compressed tar is unpacked to a temporary file.
 * @throws as {@link openTar}
 */
export async function readIdentity(path: string, unzstd?: Unzstd): Promise<TarIdentity> {
  const { result, close } = await opened(path, unzstd, async (tar) => {
    const outside = newFolder();
    addMembers(outside, tar, newBudget());
    const view = treeFiles(outside, tar.name);
    const { name, config } = await findImage(view, tar.name);
    const { id } = await readConfig(view, config, tar.name);
    return {
      ...(name !== undefined && { name }),
      ids: new Set([id, ...(await manifestDigests(view, tar.name))]),
    };
  });
  await close();
  return result;
}

async function openFile(path: string, name: string, { keep, allowance }: Unpacking): Promise<Source> {
  try {
    // Checked first, because opening a pipe blocks until its other end is opened.
    if (!(await stat(path)).isFile()) throw new UserError(`${name} is not a file.`);
    const file = await open(path);
    keep(file);
    const { size } = await file.stat();
    allowance.left = unpackedAllowance(size);
    if (size === 0) throw new UserError(`${name} is empty, not the tar of an image.`);
    return { name, size, file, start: 0 };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${name} cannot be opened: ${messageOf(error)}.`);
  }
}

async function readImage(tar: Source, unpacking: Unpacking): Promise<Omit<TarImage, 'close'>> {
  const budget = newBudget();
  const outside = newFolder();
  addMembers(outside, tar, budget);
  const view = treeFiles(outside, tar.name);
  const { name, config, layers } = await findImage(view, tar.name);
  const { json, id } = await readConfig(view, config, tar.name);
  const root = newFolder();
  // A layer may be listed several times, for example the empty one; it is unpacked once.
  const opened = new Map<string, Source>();
  let size = 0;
  for (const path of layers) {
    const layer = opened.get(path) ?? (await plainTar(await layerAt(outside, view, path, tar), unpacking));
    opened.set(path, layer);
    size += applyLayer(root, layer, budget);
  }
  return {
    ...(name !== undefined && { name }),
    config: { ...parseImageConfig(json, id, `"${config}" in ${tar.name}`), size },
    files: treeFiles(root, `the image of ${tar.name}`),
    ...(budget.misnamed !== undefined && { misnamed: budget.misnamed }),
  };
}

/** The bytes of a layer, which may be a link in the tar. */
async function layerAt(outside: Folder, view: Files, path: string, tar: Source): Promise<Source> {
  const entry = await resolve(view, path);
  const node = entry && nodeAt(outside, entry.path.slice(1).split('/'));
  if (node?.content === undefined || !('source' in node.content)) {
    throw new UserError(`${tar.name} is incomplete: the layer "${path}" is missing.`);
  }
  return slice(
    node.content.source,
    node.content.offset,
    node.size,
    `the layer "${path.slice(1)}" of ${tar.name}`,
  );
}
