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
  /** Gives the tar back; nothing can be read after that. */
  close(): Promise<void>;
}

/**
 * The first image in a tar of `docker save`, of any of its generations, or in an OCI archive; plain, or compressed
 * with gzip or zstd. Nothing is unpacked but what is compressed (see {@link plainTar}): a plain tar is read by its
 * headers, and its files' bytes when they are asked for.
 * @param unzstd decompresses zstd faster than Node, or instead of a Node without it.
 * @throws UserError where the tar is damaged, cut off or no image; SystemError where the disk or zstd fails.
 */
export async function openTar(path: string, unzstd?: Unzstd): Promise<TarImage> {
  const { close, result } = await opened(path, unzstd, readImage);
  return { ...result, close };
}

/** What `read` finds in a tar, and how to close the files that this needed; after an error they are closed. */
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

/** What a tar says of the image in it. */
export interface TarIdentity {
  /** `name:tag`, if the tar has one. */
  readonly name?: string;
  /** The digests that an engine may know the image by: of its configuration, and of the manifests above it. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Reads what a tar says of its image, and none of its layers. A compressed tar is unpacked for it, to a temporary file.
 * @throws as {@link openTar} does
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
    // Asked first, since to open a pipe would wait for its other end.
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
  // A layer may come several times, such as the empty one; it is unpacked once.
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

/** The bytes of a layer; the tar may name it by a link. */
async function layerAt(outside: Folder, view: Files, path: string, tar: Source): Promise<Source> {
  const entry = await resolve(view, path);
  const node = entry && nodeAt(outside, entry.path.slice(1).split('/'));
  if (node?.content === undefined || !('source' in node.content)) {
    throw new UserError(`${tar.name} is incomplete: it names the layer "${path}", which is not in it.`);
  }
  return slice(
    node.content.source,
    node.content.offset,
    node.size,
    `the layer "${path.slice(1)}" of ${tar.name}`,
  );
}
