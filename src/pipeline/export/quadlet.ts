import { randomUUID } from 'node:crypto';
import { chmod, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { messageOf, SystemError, UserError } from '../../core/errors.js';
import { type Quadlet, quadletFiles, quadletFolder } from '../../export/quadlet/files.js';
import { planQuadlet } from '../../export/quadlet/plan.js';
import type { Image } from '../../image/image.js';
import type { Values } from '../../installer/template.js';
import { makeFolder } from '../../files/make-folder.js';

export interface QuadletRequest {
  /** The folder to create; one of that name is replaced when the new one is whole. */
  readonly path: string;
  /** Without it, the last part of the image's name. */
  readonly name?: string;
  readonly set?: Values;
}

export interface ExportedQuadlet {
  readonly path: string;
  readonly name: string;
  readonly notices: readonly string[];
  /** What was written. */
  readonly quadlet: Quadlet;
}

/**
 * Writes a folder with a Quadlet unit: `NAME.container` and what Podman's generator reads beside it, and in `host/`
 * what else goes to the host, by its path there.
 * @throws UserError if no host could install the image; SystemError if the disk fails.
 */
export async function exportQuadlet(
  image: Image,
  { path, name, set }: QuadletRequest,
): Promise<ExportedQuadlet> {
  const plan = await planQuadlet(image, { name, set });
  const quadlet = await quadletFiles(image, plan);
  const partial = `${path}.${randomUUID()}`;
  try {
    await writeQuadlet(partial, quadlet);
    await rm(path, { recursive: true, force: true });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (error instanceof UserError) throw error;
    throw new SystemError(`${path} cannot be written: ${messageOf(error)}.`, { cause: error });
  }
  return { path, name: plan.name, notices: quadlet.notes.map(({ message }) => message), quadlet };
}

async function writeQuadlet(folder: string, { directories, files, links }: Quadlet): Promise<void> {
  await makeFolder(folder);
  for (const { path } of directories) await makeFolder(placeOf(folder, path));
  for (const { path, mode, content } of files) {
    const place = placeOf(folder, path);
    await makeFolder(dirname(place));
    await writeFile(place, content, { flag: 'wx' });
    await chmod(place, mode);
  }
  // Links come last, so that no file is written through one.
  for (const { path, target } of links) {
    await mkdir(dirname(placeOf(folder, path)), { recursive: true });
    await symlink(target, placeOf(folder, path));
  }
}

/** What the generator reads lies on top; the rest under the path that it has on the host. */
function placeOf(folder: string, path: string): string {
  const inside = posix.join('/', path);
  return posix.dirname(inside) === quadletFolder
    ? join(folder, posix.basename(inside))
    : join(folder, 'host', inside);
}
