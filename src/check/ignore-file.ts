import { join } from 'node:path/posix';
import { dockerignore, type IgnoredBy } from '../dockerfile/ignore.js';
import type { CheckContext } from './check-context.js';
import { TextFile } from './text-file.js';

export interface IgnoreFile {
  readonly file: TextFile;
  readonly ignoredBy: IgnoredBy;
}

/** The .dockerignore of a folder: that of its Dockerfile, or that of the context. Undefined if there is none. */
export async function readIgnoreFile({ folder }: CheckContext): Promise<IgnoreFile | undefined> {
  if (folder === undefined) return undefined;
  const { files, path, dockerfile = '/Dockerfile' } = folder;
  for (const candidate of [`${dockerfile}.dockerignore`, '/.dockerignore']) {
    if ((await files.lookup(candidate))?.type !== 'file') continue;
    const name = candidate.slice(1);
    const file = new TextFile(name, await files.read(candidate), { file: join(path, name) });
    return { file, ignoredBy: dockerignore(file.text) };
  }
  return undefined;
}
