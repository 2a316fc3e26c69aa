import { lstat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { hasWildcards } from '../dockerfile/go-pattern.js';
import { parseDockerfile } from '../dockerfile/parse.js';
import { readInside } from '../files/read-inside.js';
import { isInside, type Workspace } from '../files/workspace.js';

/** Maximum number of sources to look up. */
const maxSources = 100;

/**
 * The folder that a Dockerfile is built from: its own, unless a folder further up has more of the files that it copies.
 * @param path of the Dockerfile
 * @returns an absolute path in the workspace
 */
export async function contextOfDockerfile(path: string, workspace: Workspace): Promise<string> {
  const own = dirname(resolve(path));
  const sources = sourcesOf(path, workspace);
  let best = own;
  let most = await countPresent(own, sources);
  for (let at = dirname(own); most < sources.length && isInside(workspace.folder, at); at = dirname(at)) {
    const present = await countPresent(at, sources);
    if (present > most) [best, most] = [at, present];
    if (at === dirname(at)) break;
  }
  return best;
}

/** The literal local sources of COPY and ADD. */
function sourcesOf(path: string, workspace: Workspace): readonly string[] {
  let text: string | undefined;
  try {
    text = readInside(path, { workspace, what: 'The Dockerfile' });
  } catch {
    // The check of the Dockerfile reports the error.
    return [];
  }
  const sources = parseDockerfile(text ?? '')
    .stages.flatMap(({ copies }) => copies)
    .filter(({ from }) => from === undefined)
    .flatMap((copy) => copy.sources)
    .filter((source) => !hasWildcards(source) && !/^[a-z]+:\/\/|^git@|\$/.test(source));
  return [...new Set(sources)].slice(0, maxSources);
}

async function countPresent(folder: string, sources: readonly string[]): Promise<number> {
  const found = await Promise.all(
    sources.map((source) =>
      lstat(join(folder, join('/', source))).then(
        () => 1,
        () => 0,
      ),
    ),
  );
  return found.reduce<number>((sum, each) => sum + each, 0);
}
