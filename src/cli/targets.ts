import { withoutEnd } from '../core/strings.js';
import { stat } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import { discoverImages, markText, type Discovery } from '../context/discover.js';
import { UserError } from '../core/errors.js';

/** The target of a check: the folder of an image, the tar of an image, or an image in an engine. */
export interface Target {
  readonly kind: 'folder' | 'tar' | 'image';
  /** Path or name, as users write it: of a tar, an image, a folder, or a Dockerfile with an unusual name. */
  readonly name: string;
  /** Of a folder: its path, if the name is that of a Dockerfile. */
  readonly context?: string;
}

export interface Targets {
  readonly targets: readonly Target[];
  /** Folders without System Image files. */
  readonly without: readonly string[];
  /** A sentence for everything that was found but is not checked. */
  readonly notes: readonly string[];
}

const nothing: Targets = { targets: [], without: [], notes: [] };

/**
 * The targets that the arguments name, each once, in order. An argument is a path, a pattern that the
 * shell did not expand, or otherwise the name of an image. In a folder, images are found at any depth.
 * @param hasDockerfile whether the Dockerfile is given: then a folder is the context of one image
 * @throws UserError if an argument matches nothing, or names a folder without files of an image
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
    throw new UserError(`Neither the folder "${folder}" nor a folder below it has ${markText}.`);
  }
  if (found) return { ...nothing, targets: [{ kind: 'tar', name: word }] };
  if (isDynamicPattern(word)) return matches(word);
  if (/^[./~]|\/$|\.tar(?:\.\w+)?$/.test(word))
    throw new UserError(`The file or folder "${word}" does not exist.`);
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
    notes: unreadable.map((path) => `The folder "${path}" was not checked: it cannot be read.`),
  };
}

/**
 * What a pattern matches: folders with all images in them, and tars. A pattern with a trailing slash matches folders
 * only.
 */
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
      // A parent folder has already been searched at any depth.
      if (searched.some((each) => path.startsWith(each))) continue;
      searched.push(path);
      all.push(inFolder(await discoverImages(trimmed(path))));
    } else if (/\.tar(?:\.\w+)?$/.test(path))
      all.push({ ...nothing, targets: [{ kind: 'tar', name: path }] });
    else all.push({ ...nothing, notes: [`The file "${path}" was not checked: it is not a tar.`] });
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
  return withoutEnd(path, /\//) || path.slice(0, 1);
}
