import { join } from 'node:path';
import { configFiles } from '../options/config-file.js';
import { parsePairs } from '../options/lists.js';
import type { RawOptions } from '../options/values.js';

/** What the system-image.yml of a folder says about what its image is made of. */
export interface TreeConfig {
  /** Path of the file. */
  readonly path: string;
  readonly image?: string;
  readonly baseImage?: string;
  /** Folder, relative to the working directory. */
  readonly templates?: string;
  readonly buildArgs: ReadonlyMap<string, string>;
}

/**
 * Reads the system-image.yml of a folder. One that is invalid says nothing: its check reports what is wrong with it.
 * @param read the text of a file; undefined if it is not there
 */
export async function readTreeConfig(
  folder: string,
  read: (path: string) => string | undefined,
): Promise<TreeConfig | undefined> {
  for (const name of configFiles) {
    const path = join(folder, name);
    const text = read(path);
    if (text !== undefined) return { path, ...(await parsed(text, path)) };
  }
  return undefined;
}

async function parsed(text: string, path: string): Promise<Omit<TreeConfig, 'path'>> {
  try {
    const { parseConfigFile } = await import('../options/parse-config-file.js');
    const options = parseConfigFile(text, path);
    const [image, baseImage, templates] = ['image', 'base-image', 'templates'].map((key) =>
      stringOf(options, key),
    );
    const args = options.get('build-args');
    const pairs = args === undefined ? [] : await parsePairs(args, '"NAME=value"');
    return {
      ...(image !== undefined && { image }),
      ...(baseImage !== undefined && { baseImage }),
      ...(templates !== undefined && { templates }),
      buildArgs: new Map(pairs.map(({ key, value }) => [key, value])),
    };
  } catch {
    return { buildArgs: new Map() };
  }
}

function stringOf(options: RawOptions, key: string): string | undefined {
  const value = options.get(key)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
