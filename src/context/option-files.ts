import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { readInside } from '../files/read-inside.js';
import { isInside } from '../files/workspace.js';

/**
 * Reads the files that runtime options name, relative to the context. They must lie in the context, even if the
 * workflow names them.
 * @param root absolute path of the context
 * @returns a function that throws UserError, in words that follow "it cannot be read:"
 */
export function contextReader(root: string): (path: string) => string {
  return (path) => {
    const absolute = resolve(root, path);
    if (!isInside(root, absolute)) {
      throw new UserError('it lies outside the context; copy it into the context and write its path there');
    }
    const workspace = { folder: root, real: realpathSync(root) };
    const text = readInside(absolute, { workspace, what: 'the file' });
    if (text === undefined) throw new UserError('the context has no such file');
    return text;
  };
}
