import { lstat } from 'node:fs/promises';
import { UserError } from '../core/errors.js';
import { familiarName } from '../engine/reference.js';

/**
 * Two images can have one file name: `hci/a:1` and `hci-a:1` are both saved as `hci-a-1.tar`. A tar of the same image
 * is replaced, and so is a file that is not the tar of an image, such as one that was cut off.
 * @throws UserError if the file at `path` is the tar of an image with another name
 */
export async function assertNoOtherImage(path: string, image: string): Promise<void> {
  const name = await nameInFile(path);
  if (name === undefined || plainName(name) === plainName(image)) return;
  throw new UserError(
    `"${path}" holds another image, ${name}, which the tar of ${image} would overwrite: save it in another folder, or delete the file.`,
  );
}

/** The name of the image in a file; undefined if there is no such file, or it is not the tar of a named image. */
async function nameInFile(path: string): Promise<string | undefined> {
  try {
    // A link in its place is replaced, not followed.
    if (!(await lstat(path)).isFile()) return undefined;
    // Loaded only if there is such a file.
    const { nameInSavedTar } = await import('../engine/saved-tar.js');
    return await nameInSavedTar(path);
  } catch {
    return undefined;
  }
}

/** The name without what engines add to it in a tar. */
function plainName(name: string): string {
  return familiarName(name.replace(/^localhost\//, ''));
}
