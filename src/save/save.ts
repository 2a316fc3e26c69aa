import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat, statfs, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Engine, TarEngine } from '../engine/engine.js';
import { messageOf, SystemError, UserError } from '../core/errors.js';
import { createOutputFolder } from '../files/output-folder.js';
import type { Compressor } from './compress.js';
import { sha256Of } from './sha256.js';
import { follow } from './follow.js';
import { watch } from './watch.js';

export interface SaveRequest {
  /** The engine that has the image. */
  readonly engine: Pick<Engine, 'save' | 'stream'> & Partial<Pick<TarEngine, 'moveTo'>>;
  /** `name:tag`. */
  readonly image: string;
  /** Path of the archive. Its folder is created; an existing file is replaced when the archive is complete. */
  readonly path: string;
  readonly compressor: Compressor;
  /** Whether to hash the archive while it is written. Callers that read it later can hash it then. */
  readonly hash: boolean;
  /** Receives the number of bytes written so far. */
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
  /** SHA-256 of the file, in hexadecimal digits; undefined if it was not hashed. */
  readonly sha256?: string;
}

/**
 * Writes an image's archive: saving, compressing, writing and hashing run at the same time. The file has a temporary
 * name until it is complete, and is removed if that fails.
 *
 * @throws SystemError if the engine or the disk fails
 */
export async function saveArchive(request: SaveRequest): Promise<SavedArchive> {
  const { path, signal } = request;
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await createOutputFolder(dirname(path));
    const archive = (await moveTar(request, partial)) ?? (await writeNewFile(request, partial));
    await request.verify?.(partial);
    await rename(partial, path);
    return { path, ...archive };
  } catch (error) {
    const failure = await explained(error, path, partial);
    await removeIfThere(partial);
    if (signal?.aborted) throw new SystemError(`The save of ${path} was cancelled.`, { cause: error });
    throw failure;
  }
}

type Measured = Omit<SavedArchive, 'path'>;

/** Takes the tar that the engine has already, if it is to be uncompressed. */
async function moveTar(
  { engine, image, compressor: { through, transform }, hash, onProgress }: SaveRequest,
  partial: string,
): Promise<Measured | undefined> {
  if (engine.moveTo === undefined || through !== undefined || transform !== undefined) return undefined;
  await engine.moveTo(image, partial);
  const { size } = await stat(partial);
  onProgress?.(size);
  return hash ? { size, sha256: await sha256Of(partial) } : { size };
}

async function writeNewFile(request: SaveRequest, partial: string): Promise<Measured> {
  const file = await open(partial, 'wx+');
  try {
    return await writeAndMeasure(request, file);
  } finally {
    await file.close();
  }
}

/** When this settles, even after an error, no process writes to the file any more. */
async function writeAndMeasure(request: SaveRequest, file: FileHandle): Promise<Measured> {
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

/** Programs write to the file directly; only data compressed by Node passes through this process. */
function write(
  { engine, image, compressor: { through, transform } }: SaveRequest,
  file: FileHandle,
  signal: AbortSignal,
): Promise<void> {
  if (transform === undefined) return engine.save(image, file.fd, { signal, through });
  return file.writeFile(transform(engine.stream(image, signal)), { signal });
}

/** Does nothing if the file or its folder does not exist. */
async function removeIfThere(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

/** Explains errors of the disk and what to do; other errors already have their own message. */
async function explained(error: unknown, path: string, partial: string): Promise<UserError> {
  const folder = dirname(path);
  if (await isFull(folder, messageOf(error))) {
    // The disk may have been too full to create the file.
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

/** Bytes that may still be free on a full disk, because file systems allocate whole blocks. */
const fullDisk = 16e6;

/** Whether an error message, of Node or of a program, is about the disk of this folder. */
async function isFull(folder: string, message: string): Promise<boolean> {
  // A quota can be exceeded on a disk that has free space.
  if (/disk quota exceeded|EDQUOT/i.test(message)) return true;
  if (!/no space left on device|ENOSPC/i.test(message)) return false;
  // The engine can also run out of space elsewhere; its own message says so.
  const disk = await statfs(folder).catch(() => undefined);
  return disk !== undefined && disk.bavail * disk.bsize < fullDisk;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
