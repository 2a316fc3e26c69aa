import { Budget } from '../core/budget.js';
import { limits } from '../core/limits.js';
import { finalStages } from './final-stages.js';
import { basename, dirname, join } from 'node:path/posix';
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
 * @throws UserError if it copies too many files, or has too many wildcards for them
 */
export async function exportCopies(
  dockerfile: Dockerfile,
  context: Files,
  target?: string,
): Promise<readonly ExportCopy[]> {
  const found = new Map<string, ExportCopy>();
  const folders = new Set<string>();
  const reader = new CopyReader(context, folders);
  for (const copy of finalStages(dockerfile, target).flatMap(({ copies }) => copies)) {
    for (const { imagePath, contextPath, exists } of await reader.received(copy)) {
      if (!isBelow(imagePath, exportsFolder)) continue;
      found.set(imagePath, { imagePath, contextPath, exists, line: copy.line });
      for (let folder = dirname(imagePath); !folders.has(folder); folder = dirname(folder))
        folders.add(folder);
    }
  }
  return [...found.values()].sort((a, b) => (a.imagePath < b.imagePath ? -1 : 1));
}

type Received = Omit<ExportCopy, 'line'>;

/** Finds what copies receive. A folder that several of them copy is listed once. */
class CopyReader {
  readonly #lists = new Map<string, Promise<readonly Entry[]>>();
  readonly #files = new Budget(limits.copiedFiles, 'The Dockerfile');
  readonly #comparisons = new Budget(limits.patternSteps, 'The Dockerfile');

  /** @param folders of the image that hold what was copied before */
  constructor(
    private readonly context: Files,
    private readonly folders: ReadonlySet<string>,
  ) {}

  async received(copy: Copy): Promise<readonly Received[]> {
    const target = join(copy.target, '.').replace(/(?<=.)\/$/, '');
    if (target !== exportsFolder && !isBelow(target, exportsFolder) && !isBelow(exportsFolder, target))
      return [];
    const intoFolder =
      copy.target.endsWith('/') || copy.sources.length + copy.heredocs.length > 1 || this.folders.has(target);
    const place = (source: string): string => (intoFolder ? join(target, basename(source)) : target);

    const elsewhere = [...copy.heredocs, ...copy.sources.filter((source) => isFileElsewhere(copy, source))];
    const results: Received[] = elsewhere.map((source) => ({
      imagePath: place(source),
      contextPath: undefined,
      exists: false,
    }));
    for (const source of copy.sources.filter((source) => isInContext(copy, source))) {
      for (const { path, entry } of await this.sourcesNamed(source)) {
        this.#files.spend();
        if (entry?.type === 'directory') {
          for (const item of await this.folderContents(entry.path, target)) results.push(item);
        } else if (entry !== undefined || !source.endsWith('/'))
          results.push({ imagePath: place(path), contextPath: path, exists: entry !== undefined });
      }
    }
    return results;
  }

  /** What a source names in the context, links followed; a literal one also if it is not there. */
  private async sourcesNamed(
    source: string,
  ): Promise<readonly { readonly path: string; readonly entry: Entry | undefined }[]> {
    const path = join('/', source);
    if (!hasWildcards(path)) {
      const settled = path.replace(/(?<=.)\/$/, '');
      return [{ path: settled, entry: await resolve(this.context, settled) }];
    }
    const pattern = goPattern(path.replace(/\/$/, ''), (comparisons) => {
      this.#comparisons.spend(comparisons);
    });
    if (pattern === undefined) return [];
    const segments = path.split('/');
    const folder = segments.slice(0, segments.findIndex(hasWildcards)).join('/');
    const entries = (await this.list(folder === '' ? '/' : folder)).filter((entry) =>
      pattern.test(entry.path),
    );
    return Promise.all(
      entries.map(async (entry) => ({
        path: entry.path,
        entry: entry.type === 'symlink' ? await resolve(this.context, entry.path) : entry,
      })),
    );
  }

  /** The files in a folder that go below /exports when it is copied to `target`. */
  private async folderContents(folder: string, target: string): Promise<readonly Received[]> {
    const part = isBelow(exportsFolder, target)
      ? join(folder, exportsFolder.slice(prefix(target).length))
      : folder;
    const files = (await this.list(part)).filter(({ type }) => type !== 'directory');
    this.#files.spend(files.length);
    return files.map(({ path }) => ({
      imagePath: join(target, path.slice(prefix(folder).length)),
      contextPath: path,
      exists: true,
    }));
  }

  private list(folder: string): Promise<readonly Entry[]> {
    const known = this.#lists.get(folder) ?? this.context.list(folder);
    this.#lists.set(folder, known);
    return known;
  }
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
