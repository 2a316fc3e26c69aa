import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openSavedTar } from '../../src/engine/saved-tar.js';
import type { TarImage } from '../../src/image/tar.js';
import { dockerSave, tarOf, type TarMember } from './tars.js';

/** A folder of the test file's own. */
export const folder = mkdtempSync(join(tmpdir(), 'tar-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Work<T> = (image: TarImage) => Promise<T> | T;

/** Opens bytes as a tar, and closes it after the work. (Under Node 20 zstd is the program's.) */
export async function withTar<T>(bytes: Buffer, work: Work<T>): Promise<T> {
  const path = join(folder, 'image.tar');
  writeFileSync(path, bytes);
  const image = await openSavedTar(path);
  try {
    return await work(image);
  } finally {
    await image.close();
  }
}

export async function withLayers<T>(layers: readonly (readonly TarMember[])[], work: Work<T>): Promise<T> {
  return withTar(await dockerSave(await Promise.all(layers.map(tarOf))), work);
}

export async function text(image: TarImage, path: string): Promise<string> {
  return (await image.files.read(path)).toString();
}

export async function paths(image: TarImage): Promise<string[]> {
  return (await image.files.list('/')).map((entry) => entry.path);
}
