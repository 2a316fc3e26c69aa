import { readFileSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { UserError } from '../core/errors.js';

/** Whether a path lies in a folder; both are absolute, and links in them are followed already. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}

/**
 * Reads the files that runtime options name, relative to the context.
 * @throws UserError, in words that follow "it cannot be read:", for a file that is not there or leaves the context
 */
export function contextReader(root: string): (path: string) => string {
  return (path) => {
    const real = realPath(resolve(root, path));
    if (real === undefined) throw new UserError('there is no such file in the context');
    if (!isInside(realpathSync(root), real)) {
      throw new UserError('it lies outside the context; copy it in and write its path in the context');
    }
    return readFileSync(real, 'utf8');
  };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
