import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { UserError, codeOf, messageOf } from '../core/errors.js';
import { limits } from '../core/limits.js';
import { entersGit, isInside, type Workspace } from './workspace.js';

export interface Reading {
  readonly workspace: Workspace;
  /** How an error's sentence starts, before the path: `The Dockerfile`. */
  readonly what: string;
}

/**
 * The real path of a file or folder in the tree. A path in the workspace must lead to a path in the workspace, outside
 * `.git`. A path outside is trusted: only the workflow can name one.
 * @param path absolute, or relative to the working directory
 * @returns undefined if it does not exist
 * @throws UserError that names the real path and quotes none of its content
 */
export function realPathInside(path: string, { workspace, what }: Reading): string | undefined {
  const absolute = resolve(path);
  let real: string;
  try {
    // A repository has thousands of files to ask for: the system call is several times as fast as Node's own walk.
    real = realpathSync.native(absolute);
  } catch (error) {
    if (absent.has(codeOf(error) ?? '')) return undefined;
    throw new UserError(`${what} "${path}" cannot be read: ${messageOf(error)}.`, { cause: error });
  }
  if (!isInside(workspace.folder, absolute) && !isInside(workspace.real, absolute)) return real;
  const place = placeOf(real, workspace);
  if (place === undefined) return real;
  throw new UserError(
    `${what} "${path}" leads to "${real}", ${place}; replace the link with a regular file.`,
  );
}

function placeOf(real: string, workspace: Workspace): string | undefined {
  if (!isInside(workspace.real, real)) return `outside "${workspace.folder}"`;
  return entersGit(relative(workspace.real, real)) ? "among git's own files" : undefined;
}

/**
 * The text of a file in the tree.
 * @returns undefined if it does not exist
 * @throws UserError as {@link realPathInside}, and for anything but a readable file of bounded size
 */
export function readInside(path: string, options: Reading): string | undefined {
  const real = realPathInside(path, options);
  if (real === undefined) return undefined;
  const subject = `${options.what} "${path}"`;
  try {
    return readBounded(real, subject);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${subject} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
}

/** @param real is free of links. A link that replaces it in the meantime is not followed, and a pipe does not block. */
function readBounded(real: string, subject: string): string {
  const file = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    const kind = stats.isDirectory() ? 'a directory' : 'a device or a pipe';
    if (!stats.isFile()) throw new UserError(`${subject} is ${kind}, not a regular file.`);
    if (stats.size > limits.templateBytes.max) throw new UserError(limits.templateBytes.message(subject));
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

/** The system's error codes for a missing file. */
const absent = new Set(['ENOENT', 'ENOTDIR']);
