import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder on the runner's own disk; whoever asks for it removes it. `purpose` becomes a part of its name. */
export function newTemporaryFolder(purpose: string): Promise<string> {
  return mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), `system-image-${purpose}-`));
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

/** Does `work` with a new temporary folder. */
export async function withTemporaryFolder<T>(
  purpose: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await newTemporaryFolder(purpose);
  try {
    return await work(folder);
  } finally {
    await removeFolder(folder);
  }
}
