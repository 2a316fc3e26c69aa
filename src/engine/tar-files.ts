import { join } from 'node:path';
import { newTemporaryFolder, removeFolder, withTemporaryFolder } from '../files/temporary-folder.js';
import type { Image } from '../image/image.js';
import { openSavedTar } from './saved-tar.js';
import { stripTriggers } from './strip-triggers.js';

/**
 * An image by way of its tar, which `save` writes to a path. (What Podman copies out of a container is what links lead
 * to, not the links; mounting an image takes root, or a user namespace.)
 */
export async function openSaved(
  save: (path: string) => Promise<void>,
): Promise<Image & { readonly close: () => Promise<void> }> {
  const folder = await newTemporaryFolder('engine');
  try {
    const path = join(folder, 'image.tar');
    await save(path);
    const image = await openSavedTar(path);
    return {
      ...image,
      async close() {
        await image.close();
        await removeFolder(folder);
      },
    };
  } catch (error) {
    await removeFolder(folder);
    throw error;
  }
}

/** Saves an image, and gives it back to its engine under another name, without its ONBUILD triggers. */
export async function loadWithoutTriggers(
  save: (path: string) => Promise<void>,
  name: string,
  load: (path: string) => Promise<unknown>,
): Promise<void> {
  await withTemporaryFolder('engine', async (folder) => {
    const [before, after] = ['before.tar', 'after.tar'].map((file) => join(folder, file)) as [string, string];
    await save(before);
    await stripTriggers(before, after, name);
    await load(after);
  });
}
