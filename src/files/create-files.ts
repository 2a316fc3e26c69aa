import { chmod, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, SystemError, UserError, messageOf } from '../core/errors.js';
import { sourceDate } from './source-date.js';
import { createFolderInside } from './write-inside.js';

/** A file to be created. */
export interface NewFile {
  /** Relative to the folder it is written to. */
  readonly path: string;
  readonly content: string;
  readonly executable?: boolean;
}

/**
 * Creates files, all or none: if one cannot be written, those before it are removed again. They get the time of
 * SOURCE_DATE_EPOCH, if it is set. No link is followed, and nothing is written outside the folder or into `.git`.
 * @throws SystemError; a file that exists is never touched
 */
export async function writeNew(folder: string, files: readonly NewFile[]): Promise<void> {
  const date = sourceDate(process.env);
  const written: string[] = [];
  try {
    for (const { path, content, executable } of files) {
      await createFolderInside(folder, dirname(path));
      const target = join(folder, path);
      // A link at this path counts as an existing file.
      await writeFile(target, content, { flag: 'wx' });
      written.push(target);
      // The umask limits the mode that writeFile sets; the image must not depend on it.
      await chmod(target, executable ? 0o755 : 0o644);
      if (date !== undefined) await utimes(target, date, date);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    if (error instanceof UserError) throw error;
    throw new SystemError(reason(folder, error), { cause: error });
  }
}

function reason(folder: string, error: unknown): string {
  if (codeOf(error) === 'EEXIST') {
    const { path = folder } = error as NodeJS.ErrnoException;
    return `"${path}" was created by another process during this run; it was left unchanged. Run one build of a folder at a time.`;
  }
  return `The generated files cannot be written to "${folder}": ${messageOf(error)}.`;
}
