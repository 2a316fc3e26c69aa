import { mkdtemp, rm, stat, symlink, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** The oldest time that a zip can store. Zips store local times without a zone. */
const fixedTime = new Date(1980, 0, 1);

/** The zip stores the time of the file: with a fixed time, equal archives give zips with equal digests. */
export async function withFixedTime<T>(path: string, use: (file: string) => Promise<T>): Promise<T> {
  const { atime, mtime } = await stat(path);
  await utimes(path, atime, fixedTime);
  try {
    return await use(path);
  } finally {
    await utimes(path, atime, mtime);
  }
}

/** An unzipped artifact has the name of the uploaded file, so another name needs a link with that name. */
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
