import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat, statfs, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Engine } from '../engine/engine.js';
import { messageOf, SystemError, UserError } from '../core/errors.js';
import { createOutputFolder } from '../files/output-folder.js';
import type { Compressor } from './compress.js';
import { follow } from './follow.js';
import { watch } from './watch.js';

export interface SaveRequest {
  /** What knows the image. */
  readonly engine: Pick<Engine, 'save' | 'stream'>;
  /** `name:tag`. */
  readonly image: string;
  /** Where the archive goes. Its folder is made; a file of that name is replaced when the archive is whole. */
  readonly path: string;
  readonly compressor: Compressor;
  /** Whether to hash the archive while it is written; who goes on to read all of it can do so then. */
  readonly hash: boolean;
  /** Told how many bytes of the archive there are so far. */
  readonly onProgress?: (bytes: number) => void;
  /** Looks at the whole archive before it gets its name; what it throws ends the save. */
  readonly verify?: (partial: string) => Promise<void>;
  /** Stops the save and removes what it wrote. */
  readonly signal?: AbortSignal | undefined;
}

export interface SavedArchive {
  readonly path: string;
  /** Bytes of the file. */
  readonly size: number;
  /** SHA-256 of the file, in hexadecimal digits; undefined where nothing was to be hashed. */
  readonly sha256?: string;
}

/**
 * Writes an image's archive: saving, compressing, writing and hashing go on at the same time. The file has another
 * name until it is whole; nothing is left of one that never was.
 *
 * @throws SystemError where engine or disk fail
 */
export async function saveArchive(request: SaveRequest): Promise<SavedArchive> {
  const { path, signal } = request;
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await createOutputFolder(dirname(path));
    const file = await open(partial, 'wx+');
    try {
      const archive = await writeAndMeasure(request, file);
      await request.verify?.(partial);
      await rename(partial, path);
      return { path, ...archive };
    } finally {
      await file.close();
    }
  } catch (error) {
    const failure = await explained(error, path, partial);
    await removeIfThere(partial);
    if (signal?.aborted) throw new SystemError(`The save of ${path} was cancelled.`, { cause: error });
    throw failure;
  }
}

/** Whatever fails, nobody writes to the file any more when this settles. */
async function writeAndMeasure(request: SaveRequest, file: FileHandle): Promise<Omit<SavedArchive, 'path'>> {
  const stop = new AbortController();
  const signal = request.signal ? AbortSignal.any([request.signal, stop.signal]) : stop.signal;
  const written = write(request, file, signal);
  try {
    if (request.hash) return await follow(file, written, request.onProgress);
    return { size: await watch(file, written, request.onProgress) };
  } finally {
    stop.abort();
    await Promise.allSettled([written]);
  }
}

/** Programs write to the file themselves; only what is compressed here passes through this process. */
function write(
  { engine, image, compressor: { through, transform } }: SaveRequest,
  file: FileHandle,
  signal: AbortSignal,
): Promise<void> {
  if (transform === undefined) return engine.save(image, file.fd, { signal, through });
  return file.writeFile(transform(engine.stream(image, signal)), { signal });
}

/** Also fine where not even its folder could be made. */
async function removeIfThere(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

/** A sentence that says what to do about a failure of the disk; other failures bring their own. */
async function explained(error: unknown, path: string, partial: string): Promise<UserError> {
  const folder = dirname(path);
  if (await isFull(folder, messageOf(error))) {
    // There may have been no room even for the file itself.
    const { size } = await stat(partial).catch(() => ({ size: 0 }));
    return new SystemError(
      `The disk of ${folder} is full: the archive is larger than the ${inMegabytes(size)} that were free there. ` +
        'Set output-directory to a folder on another disk, or free some space.',
      { cause: error },
    );
  }
  if (error instanceof UserError) return error;
  return new SystemError(`${path} cannot be written: ${messageOf(error)}.`, { cause: error });
}

/** Bytes that a full disk may have left, as file systems count in blocks of their own. */
const fullDisk = 16e6;

/** Whether a message, of Node or of a program that writes, is about the disk of this folder. */
async function isFull(folder: string, message: string): Promise<boolean> {
  // A quota can be used up on a disk that has room.
  if (/disk quota exceeded|EDQUOT/i.test(message)) return true;
  if (!/no space left on device|ENOSPC/i.test(message)) return false;
  // An engine can also run out of space elsewhere, and says so itself.
  const disk = await statfs(folder).catch(() => undefined);
  return disk !== undefined && disk.bavail * disk.bsize < fullDisk;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
