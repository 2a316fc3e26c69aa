import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseRequirement, type CheckInput, type LabelProfile, type Policy } from '../../src/check/index.js';
import { exportLimits } from '../../src/export/limits.js';
import type { ExportKind } from '../../src/options/choices.js';
import { exportFiles } from '../../src/core/system-image.js';
import { imageConfig, memoryImage } from './images.js';
import { memoryFiles, type MemoryEntry } from './memory-files.js';

export const fixturesFolder = '__tests__/fixtures/rules';

/** `case.json` of a fixture: what the files cannot say. Every field may be left out. */
export interface Case {
  /** Labels of the image, over those of the base fixture; null takes one away. */
  readonly labels?: Readonly<Record<string, string | null>>;
  /** Labels of the base image. */
  readonly base?: Readonly<Record<string, string>>;
  readonly architecture?: string;
  readonly user?: string;
  readonly volumes?: readonly string[];
  readonly exposedPorts?: readonly string[];
  readonly requiredLabels?: readonly string[];
  readonly profile?: LabelProfile;
  /** Pipes in the image: a file system of the repository cannot hold them. */
  readonly pipes?: readonly string[];
  /** What the run exports. */
  readonly exports?: readonly ExportKind[];
  readonly uncommitted?: readonly string[] | 'no-git';
  /** Modes of files of the image, in octal, by their paths. */
  readonly modes?: Readonly<Record<string, string>>;
  /** Edits to files of the base fixture's context: from an old text to a new one, by file. */
  readonly edits?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** More files of the context, such as those in .git, which git itself does not keep. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files of the base fixture's context that are not there. */
  readonly removed?: readonly string[];
}

export interface Fixture {
  readonly folder: NonNullable<CheckInput['folder']>;
  readonly image: NonNullable<CheckInput['image']>;
  readonly base: NonNullable<CheckInput['base']>;
  /** What every check of this fixture is given: the exports of the run. */
  readonly asked: Pick<CheckInput, 'exports'>;
  readonly policy: Policy;
  /** The context's files, by path. */
  readonly context: ReadonlyMap<string, string>;
}

/**
 * A fixture laid over the base one: `context/` is the folder; the image is `image/`, and what the context has for
 * /exports.
 */
export function loadFixture(id: string, kind: string): Fixture {
  const own = readCase(join(fixturesFolder, id, kind));
  const labels = { ...readCase(join(fixturesFolder, 'base')).labels, ...own.labels };
  const context = changed(overlay(id, kind, 'context'), own);
  const tree = new Map(overlay(id, kind, 'image'));
  const names: readonly string[] = ['config.json', ...Object.values(exportFiles)];
  for (const [path, entry] of context) {
    if (names.includes(path.slice(1)) || path.startsWith('/hostfs/')) tree.set(`/exports${path}`, entry);
  }
  for (const path of own.pipes ?? []) tree.set(path, { type: 'other' });
  setModes(tree, own.modes ?? {});
  return {
    folder: {
      files: memoryFiles(Object.fromEntries(context)),
      path: 'agent',
      ...uncommittedOf(own),
    },
    image: memoryImage(Object.fromEntries(tree), {
      labels: Object.fromEntries(
        Object.entries(labels).filter((label): label is [string, string] => label[1] !== null),
      ),
      architecture: own.architecture ?? 'amd64',
      user: own.user ?? '',
      volumes: own.volumes ?? [],
      exposedPorts: own.exposedPorts ?? [],
    }),
    base: imageConfig({ labels: own.base ?? {} }),
    asked: own.exports === undefined ? {} : { exports: { kinds: own.exports, limits: exportLimits } },
    policy: {
      profile: own.profile ?? 'system-image',
      requiredLabels: (own.requiredLabels ?? []).map(parseRequirement),
      levels: new Map(),
    },
    context: new Map([...context].map(([path, entry]) => [path, contentOf(entry)])),
  };
}

function uncommittedOf({ uncommitted }: Case): Pick<Fixture['folder'], 'uncommitted'> {
  if (uncommitted === undefined) return {};
  return { uncommitted: uncommitted === 'no-git' ? uncommitted : new Set(uncommitted) };
}

function setModes(tree: Map<string, MemoryEntry>, modes: Readonly<Record<string, string>>): void {
  for (const [path, mode] of Object.entries(modes)) {
    const entry = tree.get(path);
    if (typeof entry !== 'object' || Buffer.isBuffer(entry))
      throw new Error(`The image has no file ${path}.`);
    tree.set(path, { ...entry, mode: Number.parseInt(mode, 8) });
  }
}

/** The files of the context with what the case removes, edits and adds. */
function changed(context: Map<string, MemoryEntry>, own: Case): ReadonlyMap<string, MemoryEntry> {
  for (const path of own.removed ?? []) context.delete(`/${path}`);
  for (const [path, edits] of Object.entries(own.edits ?? {}))
    context.set(`/${path}`, edited(context, path, edits));
  for (const [path, content] of Object.entries(own.files ?? {})) context.set(`/${path}`, content);
  return context;
}

/** @throws if an old text is not there, so that no edit is without effect */
function edited(
  context: ReadonlyMap<string, MemoryEntry>,
  path: string,
  edits: Readonly<Record<string, string>>,
): string {
  let text = contentOf(context.get(`/${path}`) ?? '');
  for (const [from, to] of Object.entries(edits)) {
    if (!text.includes(from)) throw new Error(`There is no "${from}" in ${path}.`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** The fixtures of a rule: `bad`, `bad-other-branch`, `good` and so on. */
export function fixtureNames(id: string, kind: 'bad' | 'good'): readonly string[] {
  return readdirSync(join(fixturesFolder, id)).filter((name) => name === kind || name.startsWith(`${kind}-`));
}

export function readCase(folder: string): Case {
  const path = join(folder, 'case.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Case) : {};
}

function overlay(id: string, kind: string, part: string): Map<string, MemoryEntry> {
  return new Map([
    ...readTree(join(fixturesFolder, 'base', part)),
    ...readTree(join(fixturesFolder, id, kind, part)),
  ]);
}

function readTree(folder: string): (readonly [string, MemoryEntry])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const mode = statSync(path).mode & 0o111 ? 0o755 : 0o644;
      return [path.slice(folder.length), { content: readFileSync(path), mode }];
    });
}

function contentOf(entry: MemoryEntry): string {
  return typeof entry === 'string' || Buffer.isBuffer(entry) ? entry.toString() : String(entry.content ?? '');
}
