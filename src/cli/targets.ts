import { stat } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import { discoverImages, markText, type Discovery } from '../context/discover.js';
import { UserError } from '../core/errors.js';

/** What a check looks at: a folder that an image is made of, the tar of an image, or an image in an engine. */
export interface Target {
  readonly kind: 'folder' | 'tar' | 'image';
  /** Path or name, as the user wrote it or would; of a folder, or of the Dockerfile that is not its usual one. */
  readonly name: string;
  /** Of a folder: its path, if the name is that of a Dockerfile. */
  readonly context?: string;
}

export interface Targets {
  readonly targets: readonly Target[];
  /** Folders without System Image files. */
  readonly without: readonly string[];
  /** A sentence for each thing that was found and is not checked. */
  readonly notes: readonly string[];
}

const nothing: Targets = { targets: [], without: [], notes: [] };

/**
 * The targets that words of the command line name, each once, in their order. A word is a path, a pattern that the
 * shell left as it was, or else the name of an image. In a folder, images are found at any depth.
 * @param hasDockerfile whether the Dockerfile is given: then a folder is the context of one image
 * @throws UserError if a word names nothing, or a folder that holds no image's files
 */
export async function findTargets(words: readonly string[], hasDockerfile = false): Promise<Targets> {
  const all: Targets[] = [];
  for (const word of words) all.push(await targetsOf(word, hasDockerfile));
  const targets = new Map(all.flatMap((each) => each.targets.map((target) => [target.name, target])));
  return {
    targets: [...targets.values()],
    without: [...new Set(all.flatMap(({ without }) => without))],
    notes: [...new Set(all.flatMap(({ notes }) => notes))],
  };
}

async function targetsOf(word: string, hasDockerfile: boolean): Promise<Targets> {
  const found = await stat(word).catch(() => undefined);
  const folder = trimmed(word);
  if (found?.isDirectory()) {
    if (hasDockerfile) return { ...nothing, targets: [{ kind: 'folder', name: folder }] };
    const discovered = inFolder(await discoverImages(folder));
    if (discovered.targets.length > 0) return discovered;
    throw new UserError(`Neither the folder "${folder}" nor a folder in it has ${markText}.`);
  }
  if (found) return { ...nothing, targets: [{ kind: 'tar', name: word }] };
  if (isDynamicPattern(word)) return matches(word);
  if (/^[./~]|\/$|\.tar(?:\.\w+)?$/.test(word)) throw new UserError(`There is no file or folder "${word}".`);
  return { ...nothing, targets: [{ kind: 'image', name: word }] };
}

function inFolder({ images, without, unreadable }: Discovery): Targets {
  return {
    targets: images.map(({ context, dockerfile }) =>
      dockerfile === undefined
        ? { kind: 'folder', name: context }
        : { kind: 'folder', name: dockerfile, context },
    ),
    without,
    notes: unreadable.map((path) => `The folder "${path}" cannot be read, and is not checked.`),
  };
}

/** What a pattern matches: folders with all images in them, and tars by their names. One that ends in a slash takes folders only. */
async function matches(pattern: string): Promise<Targets> {
  const paths = await glob(pattern, {
    ...{ onlyFiles: false, onlyDirectories: pattern.endsWith('/'), expandDirectories: false },
    ...{ followSymbolicLinks: false, ignore: ['**/.git/**', '**/node_modules/**'] },
  });
  if (paths.length === 0) throw new UserError(`The pattern "${pattern}" matches nothing.`);
  const all: Targets[] = [];
  const searched: string[] = [];
  for (const path of paths.sort()) {
    if (path.endsWith('/')) {
      // A folder above has been searched to any depth already.
      if (searched.some((each) => path.startsWith(each))) continue;
      searched.push(path);
      all.push(inFolder(await discoverImages(trimmed(path))));
    } else if (/\.tar(?:\.\w+)?$/.test(path))
      all.push({ ...nothing, targets: [{ kind: 'tar', name: path }] });
    else all.push({ ...nothing, notes: [`The file "${path}" is not checked: it is not a tar.`] });
  }
  const targets = all.flatMap((each) => each.targets);
  if (targets.length === 0)
    throw new UserError(`The pattern "${pattern}" matches no folder of an image: none has ${markText}.`);
  return {
    targets,
    without: all.flatMap(({ without }) => without),
    notes: all.flatMap(({ notes }) => notes),
  };
}

function trimmed(path: string): string {
  return path.replace(/(?<=.)\/+$/, '');
}
