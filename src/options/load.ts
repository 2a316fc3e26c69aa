import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError, messageOf } from '../core/errors.js';
import type { WrittenOptions } from './values.js';

const configFile = 'system-image.yml';

/**
 * What was written for a run: what was given to it wins over the system-image.yml in the context that is given, or
 * in the working directory. Paths in the file are relative to the working directory, as those that are given.
 * @throws UserError where the file cannot be read or understood
 */
export async function writtenOptions(given: WrittenOptions): Promise<WrittenOptions> {
  const context = given.get('context')?.value;
  const path = join(typeof context === 'string' ? context.trim() : '.', configFile);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return given;
    throw new UserError(`"${path}" cannot be read: ${messageOf(error)}.`, { cause: error });
  }
  const { parseConfigFile } = await import('./config-file.js');
  return new Map([...parseConfigFile(text, path), ...given]);
}
