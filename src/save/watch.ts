import type { FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two looks at the size of the file; more would show nobody more. */
const interval = 100;

/**
 * Looks at how far a file has grown while something else writes it, until `written` settles.
 *
 * @returns the size of the file, in bytes
 * @throws what `written` is rejected with
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
