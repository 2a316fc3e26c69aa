import { messageOf } from '../core/errors.js';
import { limits } from '../core/limits.js';
import { JsonNumber, parseWithNumbers, pythonText } from './python-text.js';

/** What `/exports/manifest.json` asks of the installer; what is missing has the installer's default. */
export interface Manifest {
  /** Values for the templates, as strings. */
  readonly defaultValues: ReadonlyMap<string, string>;
  /** From a path below `/exports/hostfs` to its name on the host, still a template. */
  readonly renameFiles: ReadonlyMap<string, string>;
  /** Paths on the host, after renaming, whose content is a template. */
  readonly installedFilesTemplate: readonly string[];
  /** The image only installs files: it has no unit, and its root file system is deleted. */
  readonly noContainerService: boolean;
  /** Files below `/usr` may be hard links into the checkout. */
  readonly useLinks: boolean;
}

export interface ManifestProblem {
  /**
   * `syntax`: not JSON. `type`: a value of a type that ends the install. `limit`: too many entries. These end an
   * install. `ignored`: a value of a type that the installer makes little of. `unknown-key`: a key that it never reads.
   */
  readonly kind: 'syntax' | 'type' | 'limit' | 'ignored' | 'unknown-key';
  /** The key of the manifest, and the one below it if there is one; empty for the whole file. */
  readonly path: readonly string[];
  /** One sentence. */
  readonly message: string;
}

export interface ParsedManifest {
  /** What could be read; the rest has its default. */
  readonly manifest: Manifest;
  readonly problems: readonly ManifestProblem[];
}

/** What the installer goes by if an image has no manifest. */
export const emptyManifest: Manifest = {
  defaultValues: new Map(),
  renameFiles: new Map(),
  installedFilesTemplate: [],
  noContainerService: false,
  useLinks: true,
};

const manifestKeys: readonly string[] = ['version', ...Object.keys(emptyManifest)];

/** Whether the installer stops at a problem. */
export function endsInstall({ kind }: ManifestProblem): boolean {
  return kind === 'syntax' || kind === 'type' || kind === 'limit';
}

/** Reads a `manifest.json`, and goes on after a problem. */
export function parseManifest(text: string): ParsedManifest {
  let json: unknown;
  try {
    json = parseWithNumbers(text);
  } catch (error) {
    return unreadable('syntax', `manifest.json is not JSON: ${messageOf(error)}.`);
  }
  // Python looks for a key in null and in a list without complaint, and finds none.
  if (json === null || Array.isArray(json)) {
    return unreadable('ignored', `manifest.json is ${typeName(json)}, not an object, so it says nothing.`);
  }
  if (!isObject(json)) return unreadable('type', `manifest.json is ${typeName(json)}, not an object.`);

  const problems: ManifestProblem[] = Object.keys(json)
    .filter((key) => !manifestKeys.includes(key))
    .map((key) => ({
      kind: 'unknown-key',
      path: [key],
      message: `"${key}" is not a key that the installer knows.`,
    }));
  const read = new Reader(json, problems);
  const manifest: Manifest = {
    defaultValues: read.defaultValues(),
    renameFiles: read.renameFiles(),
    installedFilesTemplate: read.installedFilesTemplate(),
    noContainerService: read.flag('noContainerService'),
    useLinks: read.flag('useLinks'),
  };
  return { manifest, problems };
}

/** Reads the keys one by one, as the installer's Python uses them, and reports what is of the wrong type. */
class Reader {
  constructor(
    private readonly json: Readonly<Record<string, unknown>>,
    private readonly problems: ManifestProblem[],
  ) {}

  defaultValues(): ReadonlyMap<string, string> {
    const value = this.json.defaultValues;
    if (value === undefined) return emptyManifest.defaultValues;
    if (!isObject(value)) {
      this.report('type', ['defaultValues'], 'an object', value);
      return emptyManifest.defaultValues;
    }
    return new Map(
      this.bounded('defaultValues', Object.entries(value)).map(([name, item]) => [name, pythonText(item)]),
    );
  }

  /** Python takes anything empty for "none". */
  renameFiles(): ReadonlyMap<string, string> {
    const value = this.json.renameFiles;
    const result = new Map<string, string>();
    if (value === undefined) return result;
    if (!isObject(value)) {
      this.report(isTrue(value) ? 'type' : 'ignored', ['renameFiles'], 'an object', value);
      return result;
    }
    for (const [from, to] of this.bounded('renameFiles', Object.entries(value))) {
      if (typeof to === 'string') result.set(from, to);
      else this.report('type', ['renameFiles', from], 'a string', to);
    }
    return result;
  }

  /** Python makes a set of it: the keys of an object, or the characters of a string, which are not paths. */
  installedFilesTemplate(): readonly string[] {
    const key = 'installedFilesTemplate';
    const value = this.json[key];
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      const iterable = typeof value === 'string' || isObject(value) || !isTrue(value);
      this.report(iterable ? 'ignored' : 'type', [key], 'a list of paths', value);
      return isObject(value) ? this.bounded(key, Object.keys(value)) : [];
    }
    const items: readonly unknown[] = this.bounded(key, value);
    items.forEach((item, index) => {
      if (typeof item === 'string') return;
      const hashable = item === null || typeof item !== 'object' || item instanceof JsonNumber;
      this.report(hashable ? 'ignored' : 'type', [key, String(index)], 'a path', item);
    });
    return items.filter((item) => typeof item === 'string');
  }

  flag(key: 'noContainerService' | 'useLinks'): boolean {
    const value = this.json[key];
    if (value === undefined) return emptyManifest[key];
    if (typeof value !== 'boolean') this.report('ignored', [key], 'true or false', value);
    return isTrue(value);
  }

  private bounded<T>(key: string, entries: readonly T[]): readonly T[] {
    const { max, message } = limits.manifestEntries;
    if (entries.length <= max) return entries;
    this.problems.push({ kind: 'limit', path: [key], message: message(`"${key}" in manifest.json`) });
    return entries.slice(0, max);
  }

  private report(
    kind: ManifestProblem['kind'],
    path: readonly string[],
    wanted: string,
    value: unknown,
  ): void {
    const message = `"${path.join('.')}" in manifest.json must be ${wanted}, not ${typeName(value)}.`;
    this.problems.push({ kind, path, message });
  }
}

function unreadable(kind: ManifestProblem['kind'], message: string): ParsedManifest {
  return { manifest: emptyManifest, problems: [{ kind, path: [], message }] };
}

/** Whether Python takes a value for true. */
function isTrue(value: unknown): boolean {
  if (value instanceof JsonNumber) return Number(value.source) !== 0;
  if (Array.isArray(value)) return value.length > 0;
  return isObject(value) ? Object.keys(value).length > 0 : Boolean(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonNumber)
  );
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof JsonNumber) return value.source;
  return typeof value === 'object' ? 'an object' : JSON.stringify(value);
}
