import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Saving } from '../engine/exec.js';
import { codeOf, messageOf, SystemError, UserError } from '../errors.js';
import { makeFolder } from '../make-folder.js';
import type { Compressor } from './compress.js';

export interface SaveRequest {
  /**
   * The bytes of the image's tar, or what a program makes of them; throws where the engine fails, and is left early
   * where the disk does.
   */
  readonly image: (saving: Saving) => AsyncIterable<Buffer>;
  /** Where the archive goes. Its folder is made; a file of that name is replaced when the archive is whole. */
  readonly path: string;
  readonly compressor: Compressor;
  /** Told how many bytes of the archive there are so far. */
  readonly onProgress?: (bytes: number) => void;
  /** Stops the save and removes what it wrote. */
  readonly signal?: AbortSignal | undefined;
}

export interface SavedArchive {
  readonly path: string;
  /** Bytes of the file. */
  readonly size: number;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
}

/** Big enough that writes are gathered, small enough that memory stays flat. */
const writeBuffer = 4 * 1024 * 1024;

/**
 * Writes an image's archive: saving, compressing, hashing and writing go on at the same time. The file has
 * another name until it is whole; nothing is left of one that never was.
 *
 * @throws SystemError where engine or disk fail
 */
export async function saveArchive(request: SaveRequest): Promise<SavedArchive> {
  const { image, path, onProgress, signal } = request;
  const { through, transform = asItIs } = request.compressor;
  const partial = `${path}.${randomUUID()}.partial`;
  const hash = createHash('sha256');
  let size = 0;
  try {
    await makeFolder(dirname(path));
    await pipeline(
      transform(image({ signal, through })),
      async function* (archive: AsyncIterable<Buffer>) {
        for await (const chunk of archive) {
          hash.update(chunk);
          size += chunk.length;
          onProgress?.(size);
          yield chunk;
        }
      },
      createWriteStream(partial, { flags: 'wx', highWaterMark: writeBuffer }),
      { signal },
    );
    await rename(partial, path);
    return { path, size, sha256: hash.digest('hex') };
  } catch (error) {
    await removeIfThere(partial);
    if (signal?.aborted) throw new SystemError(`The save of ${path} was cancelled.`, { cause: error });
    throw await explained(error, path, size);
  }
}

const asItIs = (tar: AsyncIterable<Buffer>): AsyncIterable<Buffer> => tar;

/** Also fine where not even its folder could be made. */
async function removeIfThere(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

/** A sentence that says what to do about a failure of the disk; other failures bring their own. */
async function explained(error: unknown, path: string, written: number): Promise<UserError> {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  const folder = dirname(path);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const { bavail, bsize } = await statfs(folder);
    return new SystemError(
      `The disk of ${folder} is full: ${inMegabytes(bavail * bsize)} are free there, and the archive is larger ` +
        `than ${inMegabytes(written)}. Set output-directory to a folder on another disk, or free some space.`,
      { cause: error },
    );
  }
  return new SystemError(`${path} cannot be written: ${messageOf(error)}.`, { cause: error });
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
