import type { FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two checks of the file's size. */
const interval = 100;

/**
 * Watches the size of a file while something else writes it, until `written` settles.
 *
 * @returns the size of the file, in bytes
 * @throws the error of `written`
 */
export async function watch(
  file: FileHandle,
  written: Promise<void>,
  onProgress?: (bytes: number) => void,
): Promise<number> {
  const end = written.then(() => true);
  let shown = 0;
  for (;;) {
    const isWhole = await Promise.race([end, sleep(interval, false, { ref: false })]);
    const { size } = await file.stat();
    if (size > shown) onProgress?.(size);
    shown = size;
    if (isWhole) return size;
  }
}
