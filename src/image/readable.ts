import { UserError } from '../core/errors.js';
import type { Entry } from './files.js';

/** Bytes that a file may have where the reader names no limit of its own. */
export const defaultLimit = 16 * 1024 * 1024;

/**
 * Makes sure that an entry is a regular file of at most `limit` bytes.
 * @param place what the path lies in, for the message: `the folder "hello"`.
 * @throws UserError where it is not.
 */
export function assertReadable(
  entry: Entry | undefined,
  path: string,
  place: string,
  limit: number,
): asserts entry is Entry {
  if (entry === undefined) throw new UserError(`There is no file "${path}" in ${place}.`);
  if (entry.type !== 'file') {
    throw new UserError(`"${path}" in ${place} is no regular file but ${nouns[entry.type]}.`);
  }
  if (entry.size > limit) {
    throw new UserError(
      `"${path}" in ${place} has ${entry.size} bytes; a file that is read here may have ${limit} at most.`,
    );
  }
}

const nouns = {
  file: 'a file',
  directory: 'a directory',
  symlink: 'a symbolic link',
  other: 'a device, pipe or socket',
} as const;
