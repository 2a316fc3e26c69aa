import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { readInside } from '../files/read-inside.js';
import type { Workspace } from '../files/workspace.js';

/** File names of the tree's options, the usual one first. */
export const configFiles = ['system-image.yml', 'system-image.yaml'] as const;

/** The file with the options of a folder's image. @throws UserError if there are two of them */
export function findConfigFile(
  context: string,
  workspace: Workspace,
): { readonly path: string; readonly text: string } | undefined {
  const found: { path: string; text: string }[] = [];
  for (const name of configFiles) {
    const path = join(context, name);
    const text = readInside(path, { workspace, what: 'The file' });
    if (text !== undefined) found.push({ path, text });
  }
  const [first, second] = found;
  if (first && second)
    throw new UserError(`"${first.path}" and "${second.path}" both exist; keep one of them.`);
  return first;
}
