import { UserError } from '../core/errors.js';
import { limits } from '../core/limits.js';
import type { Entry } from './files.js';

/** Maximum bytes of a file if the caller sets no limit. */
export const defaultLimit = limits.fileBytes.max;

/**
 * Checks that an entry is a regular file of at most `limit` bytes.
 * @param place what the path is in, for the message: `the folder "hello"`.
 * @throws UserError if it is not.
 */
export function assertReadable(
  entry: Entry | undefined,
  path: string,
  place: string,
  limit: number,
): asserts entry is Entry {
  if (entry === undefined) throw new UserError(`There is no file "${path}" in ${place}.`);
  if (entry.type !== 'file') {
    throw new UserError(`"${path}" in ${place} is ${nouns[entry.type]}, not a regular file.`);
  }
  if (entry.size > limit) {
    throw new UserError(
      `"${path}" in ${place} has ${entry.size} bytes; the limit for this file is ${limit}.`,
    );
  }
}

const nouns = {
  file: 'a file',
  directory: 'a directory',
  symlink: 'a symbolic link',
  other: 'a device, pipe or socket',
} as const;
