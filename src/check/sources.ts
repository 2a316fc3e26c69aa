import { finalStages } from '../dockerfile/final-stages.js';
import { basename, join } from 'node:path/posix';
import type { Dockerfile } from '../dockerfile/dockerfile.js';
import { exportCopies } from '../dockerfile/exports.js';
import type { Files } from '../image/files.js';
import { exportsFolder, hostFolder } from '../core/system-image.js';

/** Which files of a folder end up below /exports of the image. */
export interface Sources {
  /** From a path in the image to the path in the folder. */
  readonly paths: ReadonlyMap<string, string>;
  /** More System Image files may come from another stage or a RUN, which only the build shows. */
  readonly more: boolean;
  /** And more files for the host. */
  readonly moreForHost: boolean;
}

/** Nothing is known of what comes into the image. */
export const noSources: Sources = { paths: new Map(), more: false, moreForHost: false };

export async function exportSources(dockerfile: Dockerfile, files: Files): Promise<Sources> {
  const stages = finalStages(dockerfile);
  const paths = new Map<string, string>();
  // A file that is copied to /exports without a trailing slash is meant for the folder: that has a rule of its own.
  for (const { sources } of stages
    .flatMap(({ copies }) => copies)
    .filter(({ target }) => target === exportsFolder)) {
    for (const source of sources) {
      const path = join('/', source);
      if ((await files.lookup(path))?.type === 'file') paths.set(join(exportsFolder, basename(source)), path);
    }
  }
  const copies = await exportCopies(dockerfile, files);
  for (const { imagePath, contextPath, exists } of copies) {
    if (contextPath !== undefined && exists) paths.set(imagePath, contextPath);
  }
  const unknown = [
    ...copies.filter(({ contextPath }) => contextPath === undefined).map(({ imagePath }) => imagePath),
    ...stages.flatMap(({ copies: all }) =>
      all.filter(({ from }) => from !== undefined).map(({ target }) => target),
    ),
    ...stages.flatMap(({ runs }) => runs.flatMap(({ command }) => namedPaths(command))),
  ];
  return {
    paths,
    more: unknown.some((path) => !isWithin(path, hostFolder) && overlaps(path, exportsFolder)),
    moreForHost: unknown.some((path) => overlaps(path, hostFolder)),
  };
}

/** Paths below /exports that a command may write to; a folder that it only makes holds no System Image file. */
function namedPaths(command: string): readonly string[] {
  return command.split(/&&|\|\||[;|\n]/).flatMap((part) => {
    const paths = part.match(/\/exports[^\s"';&|>)]*/g) ?? [];
    return /^\s*mkdir\s/.test(part) ? paths.filter((path) => isWithin(path, hostFolder)) : paths;
  });
}

/** Whether what is copied to one path can end up in the other, or the other way round. */
function overlaps(path: string, folder: string): boolean {
  return isWithin(path, folder) || isWithin(folder, path);
}

function isWithin(path: string, folder: string): boolean {
  return join(path, '/').startsWith(join(folder, '/'));
}
