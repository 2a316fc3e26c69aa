import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../image/files.js';
import { openSavedTar } from './saved-tar.js';

/** A new folder on the runner's own disk; whoever asks for it removes it. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'system-image-engine-'));
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

/**
 * The files of an image by way of its tar, which `save` writes to a path. (What Podman copies out of a container is
 * what links lead to, not the links; mounting an image takes root, or a user namespace of one's own.)
 */
export async function withTarFiles<T>(
  save: (path: string) => Promise<void>,
  work: (files: Files) => Promise<T>,
): Promise<T> {
  const folder = await temporaryFolder();
  try {
    const path = join(folder, 'image.tar');
    await save(path);
    const image = await openSavedTar(path);
    try {
      return await work(image.files);
    } finally {
      await image.close();
    }
  } finally {
    await removeFolder(folder);
  }
}
