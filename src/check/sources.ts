import { basename, join } from 'node:path/posix';
import type { Copy, Dockerfile, Stage } from '../dockerfile/dockerfile.js';
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
  while (stage !== undefined && !chain.includes(stage)) {
    chain.unshift(stage);
    stage = stage.parent === undefined ? undefined : stages[stage.parent];
  }
  return chain;
}

export async function exportSources(dockerfile: Dockerfile, files: Files): Promise<Sources> {
  const stages = finalStages(dockerfile);
  const copies = stages.flatMap((stage) => stage.copies).filter(({ target }) => reachesExports(target));
  const paths = new Map<string, string>();
  for (const copy of copies.filter(({ from }) => from === undefined)) {
    for (const [target, source] of await copiedFiles(copy, files)) {
      if (target.startsWith(`${exportsFolder}/`)) paths.set(target, source);
    }
  }
  const more =
    copies.some(({ from, heredocs }) => from !== undefined || heredocs.length > 0) ||
    stages.some(({ runs }) => runs.some(({ command }) => command.includes(exportsFolder)));
  return { paths, more };
}

/** Whether a copy to this target can put anything below /exports. */
function reachesExports(target: string): boolean {
  const path = join(target, '/');
  return `${exportsFolder}/`.startsWith(path) || path.startsWith(`${exportsFolder}/`);
}

/** What one instruction copies, as pairs of target and source. */
async function copiedFiles(copy: Copy, files: Files): Promise<readonly (readonly [string, string])[]> {
  const sources = (await Promise.all(copy.sources.map((source) => matches(source, files)))).flat();
  // A single file goes to the very path, but for /exports itself, which must be a folder for the image to work.
  const intoFolder = copy.target.endsWith('/') || sources.length > 1 || copy.target === exportsFolder;
  const pairs = sources.map(async (source) => {
    const entry = await files.lookup(source);
    if (entry?.type !== 'directory') {
      return [[intoFolder ? join(copy.target, basename(source)) : copy.target, source] as const];
    }
    const entries = await files.list(source);
    return entries
      .filter(({ type }) => type !== 'directory')
      .map(({ path }) => [join(copy.target, path.slice(source === '/' ? 0 : source.length)), path] as const);
  });
  return (await Promise.all(pairs)).flat();
}

/** The paths in the folder that a source, which may be a pattern of Go's filepath.Match, names. */
async function matches(source: string, files: Files): Promise<readonly string[]> {
  const path = join('/', source).replace(/(?<=.)\/$/, '');
  if (!/[*?[]/.test(path)) return (await files.lookup(path)) === undefined ? [] : [path];
  const pattern = globPattern(path);
  const parent = path.slice(0, path.search(/[*?[]/)).replace(/\/[^/]*$/, '');
  return (await files.list(parent || '/')).map((entry) => entry.path).filter((entry) => pattern.test(entry));
}

function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replace(/\*/g, '[^/]*')
    .replace(/\?/g, '[^/]');
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return /(?!)/;
  }
}
