import { mkdtemp, rm, stat, symlink, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** The oldest time that a zip can hold. The zip has local times without a zone. */
const fixedTime = new Date(1980, 0, 1);

/** The zip takes over the time of the file: with a fixed one, equal archives give zips of equal digests. */
export async function withFixedTime<T>(path: string, use: (file: string) => Promise<T>): Promise<T> {
  const { atime, mtime } = await stat(path);
  await utimes(path, atime, fixedTime);
  try {
    return await use(path);
  } finally {
    await utimes(path, atime, mtime);
  }
}

/** Unzipped, an artifact is called as its file is: another name needs a link of that name. */
export async function withName<T>(path: string, name: string, use: (file: string) => Promise<T>): Promise<T> {
  if (basename(path) === name) return use(resolve(path));
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'artifact-'));
  try {
    const link = join(folder, name);
    await symlink(resolve(path), link);
    return await use(link);
  } finally {
    await rm(folder, { recursive: true });
  }
}
