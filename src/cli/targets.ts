import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UserError } from '../core/errors.js';
import { exportFiles } from '../core/system-image.js';
import { isThere } from '../files/exists.js';

/** What a check looks at: a folder that an image is made of, the tar of an image, or an image in an engine. */
export interface Target {
  readonly kind: 'folder' | 'tar' | 'image';
  /** Path or name, as the user wrote it or would. */
  readonly name: string;
}

/** A folder with one of these is what an image is made of. */
const marks = ['Dockerfile', 'system-image.yml', 'system-image.yaml', ...Object.values(exportFiles)];

/**
 * The targets that words of the command line name, each once, in their order. A word is a path, a pattern that the
 * shell left as it was, or else the name of an image.
 * @throws UserError where a pattern matches nothing, or a folder holds no image's files.
 */
export async function findTargets(words: readonly string[]): Promise<readonly Target[]> {
  const found = new Map<string, Target>();
  for (const word of words) {
    for (const target of await targetsOf(word)) found.set(target.name, target);
  }
  return [...found.values()];
}

async function targetsOf(word: string): Promise<readonly Target[]> {
  const found = await stat(word).catch(() => undefined);
  if (found?.isDirectory()) return foldersAt(trimmed(word));
  if (found) return [{ kind: 'tar', name: word }];
  if (isDynamicPattern(word)) return matches(word);
  if (/^[./~]|\/$|\.tar(?:\.\w+)?$/.test(word)) throw new UserError(`There is no file or folder "${word}".`);
  return [{ kind: 'image', name: word }];
}

async function matches(pattern: string): Promise<readonly Target[]> {
  const paths = await glob(pattern, { onlyFiles: false, expandDirectories: false });
  if (paths.length === 0) throw new UserError(`The pattern "${pattern}" matches nothing.`);
  const targets: Target[] = [];
  for (const path of paths.sort()) {
    // As with a parent folder: what is no image's folder is passed over.
    if (!path.endsWith('/')) targets.push({ kind: 'tar', name: path });
    else if (await isImageFolder(path)) targets.push({ kind: 'folder', name: trimmed(path) });
  }
  if (targets.length > 0) return targets;
  throw new UserError(`The pattern "${pattern}" matches no folder of an image: none has ${markText}.`);
}

/** The folder itself, or those directly in it. */
async function foldersAt(folder: string): Promise<readonly Target[]> {
  if (await isImageFolder(folder)) return [{ kind: 'folder', name: folder }];
  const targets: Target[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && (await isImageFolder(path))) targets.push({ kind: 'folder', name: path });
  }
  if (targets.length > 0) return targets.sort((a, b) => (a.name < b.name ? -1 : 1));
  throw new UserError(`Neither the folder "${folder}" nor a folder in it has ${markText}.`);
}

const markText = `a Dockerfile, a system-image.yml or one of ${Object.values(exportFiles).join(', ')}`;

async function isImageFolder(folder: string): Promise<boolean> {
  for (const mark of marks) {
    if (await isThere(join(folder, mark))) return true;
  }
  return false;
}

function trimmed(path: string): string {
  return path.replace(/(?<=.)\/+$/, '');
}
