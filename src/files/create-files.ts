import { chmod, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, SystemError, messageOf } from '../core/errors.js';
import { sourceDate } from './source-date.js';
import { makeFolder } from './make-folder.js';

/** A file to be made. */
export interface NewFile {
  /** Relative to the folder it is written to. */
  readonly path: string;
  readonly content: string;
  readonly executable?: boolean;
}

/**
 * Writes files that do not exist yet, all or none: where one cannot be written, those before it are removed again.
 * They get the time of SOURCE_DATE_EPOCH, where it is set.
 * @throws SystemError; a file that exists is never touched.
 */
export async function writeNew(folder: string, files: readonly NewFile[]): Promise<void> {
  const date = sourceDate(process.env);
  const written: string[] = [];
  try {
    for (const { path, content, executable } of files) {
      const target = join(folder, path);
      await makeFolder(dirname(target));
      await writeFile(target, content, { flag: 'wx' });
      written.push(target);
      // The mode that writeFile takes is cut by the umask; the image must not depend on that.
      await chmod(target, executable ? 0o755 : 0o644);
      if (date !== undefined) await utimes(target, date, date);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw new SystemError(reason(folder, error), { cause: error });
  }
}

function reason(folder: string, error: unknown): string {
  if (codeOf(error) === 'EEXIST') {
    const { path = folder } = error as NodeJS.ErrnoException;
    return `"${path}" was made by somebody else meanwhile, and is kept; run one build of a folder at a time.`;
  }
  return `The generated files cannot be written to "${folder}": ${messageOf(error)}.`;
}
