import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Creates a folder in the runner's temporary folder; the caller removes it. `purpose` becomes part of its name. */
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
