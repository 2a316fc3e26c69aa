import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Dockerfile } from '../dockerfile/dockerfile.js';
import { parseDockerfile } from '../dockerfile/parse.js';
import { readInside, realPathInside } from '../files/read-inside.js';
import { isInside, type Workspace } from '../files/workspace.js';
import type { DiscoveredImage } from './discover.js';
import { readTreeConfig, type TreeConfig } from './tree-config.js';

/** What an image of a repository is made of. Paths are relative to the repository's top; `''` is the top. */
export interface ImageParts {
  /** The folder that it is built from. */
  readonly context: string;
  /** The Dockerfile, if it is not the context's own `Dockerfile`. */
  readonly dockerfile?: string;
  /** The name that system-image.yml gives it, or else the name of its folder. */
  readonly image: string;
  /** Whether the folder itself states that name; its own name is a guess. */
  readonly isNamed: boolean;
  /** The folder whose files are its own: of its system-image.yml, or else of its Dockerfile. */
  readonly home: string;
  /** Files and folders that belong to it wherever they are: its Dockerfile, system-image.yml and templates. */
  readonly files: readonly string[];
  /** What its Dockerfile takes from the context: paths in the context, with wildcards as in COPY. */
  readonly sources: readonly string[];
  /** Reads the .dockerignore that the build uses; few images are asked for it. */
  readonly ignore: () => string;
  /** Images that it is FROM, and that it copies or mounts files from, as written. */
  readonly bases: readonly string[];
}

/**
 * Reads the parts of an image. What cannot be read is left out: the check of the image reports it.
 * @param top absolute path of the repository, links followed
 */
export async function readImageParts(
  found: DiscoveredImage,
  top: string,
  workspace: Workspace,
): Promise<ImageParts> {
  const reading = { workspace, what: 'The file' };
  const read = (path: string): string | undefined => attempt(() => readInside(path, reading));
  const context = resolve(found.context);
  const config = await readTreeConfig(context, read);
  const dockerfile = resolve(found.dockerfile ?? join(context, 'Dockerfile'));
  const text = read(dockerfile);
  const parsed = text === undefined ? undefined : parseDockerfile(text, config?.buildArgs);
  const home = config === undefined ? dirname(dockerfile) : context;
  const real = text === undefined ? undefined : attempt(() => realPathInside(dockerfile, reading));
  const files = [
    config?.path,
    text === undefined ? undefined : dockerfile,
    real,
    config?.templates && resolve(config.templates),
  ].filter((path) => path !== undefined && isInside(top, path));
  return {
    context: relative(top, context),
    ...(found.dockerfile !== undefined && { dockerfile: relative(top, dockerfile) }),
    image: config?.image ?? assumedName(home, dockerfile),
    isNamed: config?.image !== undefined,
    home: relative(top, home),
    files: [...new Set(files)].map((path) => relative(top, path ?? '')),
    sources: sourcesOf(parsed),
    ignore: () => ignoreText(dockerfile, context, read),
    bases: basesOf(parsed, config),
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** What an image is called if nothing names it: as its folder, and the ending of its Dockerfile. */
function assumedName(home: string, dockerfile: string): string {
  const ending = basename(dockerfile).replace(/\.?Dockerfile\.?/, '');
  const name = `${basename(home)} ${ending}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return name || 'image';
}

/** BuildKit prefers the file that is named after the Dockerfile. */
function ignoreText(dockerfile: string, context: string, read: (path: string) => string | undefined): string {
  return read(`${dockerfile}.dockerignore`) ?? read(join(context, '.dockerignore')) ?? '';
}

function sourcesOf(parsed: Dockerfile | undefined): readonly string[] {
  const stages = parsed?.stages ?? [];
  const copied = stages.flatMap(({ copies }) => copies).filter(({ from }) => from === undefined);
  const mounted = stages.flatMap(({ runs }) => runs.flatMap(({ mounts = [] }) => mounts));
  const sources = [
    ...copied.flatMap((copy) => copy.sources.filter((source) => !isRemote(source))),
    ...mounted.filter(({ from }) => from === undefined).map(({ source }) => source),
  ];
  return [...new Set(sources.map((source) => join('/', source).slice(1).replace(/\/$/, '')))];
}

const isRemote = (source: string): boolean => /^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(source);

function basesOf(parsed: Dockerfile | undefined, config: TreeConfig | undefined): readonly string[] {
  if (parsed === undefined) return config?.baseImage === undefined ? [] : [config.baseImage];
  const stages = new Set(parsed.stages.flatMap(({ name }) => name ?? []));
  const taken = parsed.stages.flatMap(({ copies, runs }) => [
    ...copies.flatMap(({ from }) => from ?? []),
    ...runs.flatMap(({ mounts = [] }) => mounts.flatMap(({ from }) => from ?? [])),
  ]);
  return [
    ...new Set([
      ...parsed.stages.flatMap(({ parent, from }) => (parent === undefined ? [from] : [])),
      ...taken.filter((from) => !stages.has(from.toLowerCase()) && !/^\d+$/.test(from)),
    ]),
  ];
}
