import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { EngineOptions } from './engine-options.js';
import { findImage, saveImage } from './saved-image.js';
import type { Session } from './session.js';

/** Calls `work` with a tar: the given one, or a temporary one of the given image. */
export async function withTar<T>(
  written: string,
  options: EngineOptions,
  session: Session,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const found = await stat(written).catch(() => undefined);
  if (found?.isDirectory()) {
    throw new UserError(`"${written}" is a directory; build an image from it first.`);
  }
  if (found) return work(written);
  const image = await findImage(written, options, session);
  const folder = await mkdtemp(join(tmpdir(), 'system-image-'));
  try {
    const { path } = await saveImage(image, join(folder, 'image.tar'), session);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
