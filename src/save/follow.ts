import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds until a file that has been read to its end is read again. */
const interval = 20;

/** Large enough that reading costs little, small enough that memory stays flat. */
const readBuffer = 4 * 1024 * 1024;

export interface Followed {
  /** Bytes of the file. */
  readonly size: number;
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Reads a file from its start while something else writes it, until `written` settles. The new bytes are still
 * in memory, so hashing needs no second read from disk, and the writer never waits for it.
 *
 * @throws the error of `written`
 */
export async function follow(
  file: FileHandle,
  written: Promise<void>,
  onProgress?: (bytes: number) => void,
): Promise<Followed> {
  const state = { isWhole: false };
  const end = written.then(() => {
    state.isWhole = true;
  });
  end.catch(() => undefined);
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(readBuffer);
  let size = 0;
  for (;;) {
    const wasWhole = state.isWhole;
    const { bytesRead } = await file.read(buffer, 0, buffer.length, size);
    hash.update(buffer.subarray(0, bytesRead));
    size += bytesRead;
    if (bytesRead > 0) onProgress?.(size);
    else if (wasWhole) return { size, sha256: hash.digest('hex') };
    if (bytesRead < buffer.length) await Promise.race([end, sleep(interval)]);
  }
}
