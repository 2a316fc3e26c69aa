import { finalStages } from './final-stages.js';
import { basename, join } from 'node:path/posix';
import { resolve, type Entry, type Files } from '../image/files.js';
import { exportFiles, exportsFolder, type ExportFile } from '../core/system-image.js';
import type { Copy, Dockerfile } from './dockerfile.js';
import { goPattern, hasWildcards } from './go-pattern.js';

/** A file below /exports of the final image, and where a Dockerfile has it from. */
export interface ExportCopy {
  /** Absolute in the image: /exports/manifest.json, /exports/hostfs/etc/x */
  readonly imagePath: string;
  /** Absolute in the view of the context (/manifest.json); undefined for COPY --from, heredocs and addresses. */
  readonly contextPath: string | undefined;
  /** Whether contextPath is there now. */
  readonly exists: boolean;
  /** Of the COPY or ADD instruction. */
  readonly line: number;
}

/**
 * What the final image receives below /exports from COPY and ADD, in order of imagePath; a later copy of the same file
 * wins. A literal source that is not in the context counts as a file, unless it ends with a slash; so does a source of
 * another stage. What is in an archive that ADD unpacks, or in a folder of another stage, is not known and not listed.
 * @param target the stage that is built, as for `--target`
 */
export async function exportCopies(
  dockerfile: Dockerfile,
  context: Files,
  target?: string,
): Promise<readonly ExportCopy[]> {
  const found = new Map<string, ExportCopy>();
  for (const copy of finalStages(dockerfile, target).flatMap(({ copies }) => copies)) {
    for (const { imagePath, contextPath, exists } of await received(copy, context, found)) {
      if (isBelow(imagePath, exportsFolder)) {
        found.set(imagePath, { imagePath, contextPath, exists, line: copy.line });
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.imagePath < b.imagePath ? -1 : 1));
}

type Received = Omit<ExportCopy, 'line'>;

async function received(
  copy: Copy,
  context: Files,
  earlier: ReadonlyMap<string, ExportCopy>,
): Promise<Received[]> {
  const target = join(copy.target, '.').replace(/(?<=.)\/$/, '');
  if (target !== exportsFolder && !isBelow(target, exportsFolder) && !isBelow(exportsFolder, target))
    return [];
  const intoFolder =
    copy.target.endsWith('/') ||
    copy.sources.length + copy.heredocs.length > 1 ||
    [...earlier.keys()].some((path) => isBelow(path, target));
  const place = (source: string): string => (intoFolder ? join(target, basename(source)) : target);

  const elsewhere = [...copy.heredocs, ...copy.sources.filter((source) => isFileElsewhere(copy, source))];
  const results: Received[] = elsewhere.map((source) => ({
    imagePath: place(source),
    contextPath: undefined,
    exists: false,
  }));
  for (const source of copy.sources.filter((source) => isInContext(copy, source))) {
    for (const { path, entry } of await sourcesNamed(source, context)) {
      if (entry?.type === 'directory') results.push(...(await folderContents(entry.path, target, context)));
      else if (entry !== undefined || !source.endsWith('/'))
        results.push({ imagePath: place(path), contextPath: path, exists: entry !== undefined });
    }
  }
  return results;
}

const address = /^(https?|git|ssh):\/\/|^git@/;
const archive = /\.(tar|tgz|tbz2?|txz|tar\.(gz|bz2|xz|zst))$/;
const repository = /^git|^ssh:|\.git(#.*)?$/;

function isInContext({ instruction, from }: Copy, source: string): boolean {
  return from === undefined && (instruction === 'COPY' || !(address.test(source) || archive.test(source)));
}

/** Whether a source is one file of another stage or of the network, as far as its name says. */
function isFileElsewhere({ from }: Copy, source: string): boolean {
  if (from === undefined) return address.test(source) && !repository.test(source) && !source.endsWith('/');
  return !source.endsWith('/') && !hasWildcards(source);
}

/** What a source names in the context, links followed; a literal one also if it is not there. */
async function sourcesNamed(
  source: string,
  context: Files,
): Promise<{ path: string; entry: Entry | undefined }[]> {
  const path = join('/', source);
  if (!hasWildcards(path)) {
    const settled = path.replace(/(?<=.)\/$/, '');
    return [{ path: settled, entry: await resolve(context, settled) }];
  }
  const pattern = goPattern(path.replace(/\/$/, ''));
  if (pattern === undefined) return [];
  const segments = path.split('/');
  const folder = segments.slice(0, segments.findIndex(hasWildcards)).join('/');
  const entries = (await context.list(folder === '' ? '/' : folder)).filter((entry) =>
    pattern.test(entry.path),
  );
  return Promise.all(
    entries.map(async (entry) => ({ path: entry.path, entry: await resolve(context, entry.path) })),
  );
}

/** The files in a folder that go below /exports when it is copied to `target`. */
async function folderContents(folder: string, target: string, context: Files): Promise<Received[]> {
  const part = isBelow(exportsFolder, target)
    ? join(folder, exportsFolder.slice(prefix(target).length))
    : folder;
  return (await context.list(part))
    .filter(({ type }) => type !== 'directory')
    .map(({ path }) => ({
      imagePath: join(target, path.slice(prefix(folder).length)),
      contextPath: path,
      exists: true,
    }));
}

function isBelow(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(prefix(folder));
}

function prefix(folder: string): string {
  return folder === '/' ? '/' : `${folder}/`;
}

/** A file that a Dockerfile copies, in whichever stage, and that the context does not have. */
export interface MissingSource {
  /** In the context, without a slash at its start. */
  readonly path: string;
  /** The paths in the image that it is copied to. */
  readonly targets: readonly string[];
}

/** The literal sources of COPY and ADD that the context does not have. */
export async function missingSources(
  { stages }: Pick<Dockerfile, 'stages'>,
  context: Files,
): Promise<readonly MissingSource[]> {
  const found = new Map<string, string[]>();
  for (const copy of stages.flatMap(({ copies }) => copies)) {
    for (const source of copy.sources.filter((source) => isInContext(copy, source))) {
      const path = join('/', source);
      if (hasWildcards(path) || path.endsWith('/') || (await resolve(context, path)) !== undefined) continue;
      found.set(path, [...(found.get(path) ?? []), copyTarget(copy, path)]);
    }
  }
  return [...found].map(([path, targets]) => ({ path: path.slice(1), targets }));
}

/** The path in the image that a file comes to when it is copied. */
export function copyTarget({ target, sources }: Copy, source: string): string {
  return target.endsWith('/') || sources.length > 1 ? join(target, basename(source)) : target;
}

/**
 * The System Image file that a missing source is generated as: the one of its own name, unless it is only copied to
 * other places below /exports, such as to a host file that happens to have that name. A source of any other name is
 * never generated, whatever it is copied to: the Dockerfile would choose which file a run writes.
 */
export function generatedAs({ path, targets }: MissingSource): ExportFile | undefined {
  const name = basename(path);
  const isMeant = targets.some(
    (target) => target === `${exportsFolder}/${name}` || !isBelow(target, exportsFolder),
  );
  const files = Object.entries(exportFiles) as [ExportFile, string][];
  return isMeant ? files.find(([, own]) => own === name)?.[0] : undefined;
}
