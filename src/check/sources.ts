import { basename, join } from 'node:path/posix';
import type { Dockerfile, Stage } from '../dockerfile/dockerfile.js';
import { exportCopies } from '../dockerfile/exports.js';
import type { Files } from '../image/files.js';
import { exportsFolder } from '../system-image.js';

/** Which files of a folder end up below /exports of the image. */
export interface Sources {
  /** From a path in the image to the path in the folder. */
  readonly paths: ReadonlyMap<string, string>;
  /** More may come in ways that only the build can tell: from another stage, by a RUN, from a heredoc. */
  readonly more: boolean;
}

/** Nothing is known of what comes into the image. */
export const noSources: Sources = { paths: new Map(), more: false };

/** The last stage and those that it is built on, the lowest first. */
export function finalStages({ stages }: Dockerfile): readonly Stage[] {
  const chain: Stage[] = [];
  let stage = stages.at(-1);
  while (stage !== undefined) {
    chain.unshift(stage);
    stage = stage.parent === undefined ? undefined : stages[stage.parent];
  }
  return chain;
}

export async function exportSources(dockerfile: Dockerfile, files: Files): Promise<Sources> {
  const stages = finalStages(dockerfile);
  const paths = new Map<string, string>();
  // A file that is copied to /exports without the closing slash is meant for the folder: that has a rule of its own.
  for (const { sources } of stages
    .flatMap(({ copies }) => copies)
    .filter(({ target }) => target === exportsFolder)) {
    for (const source of sources) {
      const path = join('/', source);
      if ((await files.lookup(path))?.type === 'file') paths.set(join(exportsFolder, basename(source)), path);
    }
  }
  let more = stages.some((stage) => bringsMore(stage));
  for (const { imagePath, contextPath, exists } of await exportCopies(dockerfile, files)) {
    if (contextPath === undefined) more = true;
    else if (exists) paths.set(imagePath, contextPath);
  }
  return { paths, more };
}

/** Whether a RUN, or a COPY from another stage, may put something below /exports. */
function bringsMore({ runs, copies }: Stage): boolean {
  return (
    runs.some(({ command }) => command.includes(exportsFolder)) ||
    copies.some(({ from, target }) => from !== undefined && reachesExports(target))
  );
}

function reachesExports(target: string): boolean {
  const path = join(target, '/');
  return `${exportsFolder}/`.startsWith(path) || path.startsWith(`${exportsFolder}/`);
}
