import { isObject } from '../core/json.js';
import { messageOf } from '../core/errors.js';

/** What `/exports/manifest.json` tells the installer; what it does not say has the installer's own default. */
export interface Manifest {
  /** Values for the templates, as text. */
  readonly defaultValues: ReadonlyMap<string, string>;
  /** From a path on the host, as `/exports/hostfs` has it, to its new name, still a template. */
  readonly renameFiles: ReadonlyMap<string, string>;
  /** Paths on the host, after renaming, whose content is a template. */
  readonly installedFilesTemplate: readonly string[];
  /** The image only installs files: no unit, and no root file system is kept. */
  readonly noContainerService: boolean;
  /** Files below `/usr` may be hard links into the checkout. */
  readonly useLinks: boolean;
}

export interface ManifestProblem {
  /** `syntax`: not JSON. `type`: a value of the wrong type. `unknown-key`: the installer does not read it. */
  readonly kind: 'syntax' | 'type' | 'unknown-key';
  /** The key of the manifest, and the one below it where there is one: empty for the whole file. */
  readonly path: readonly string[];
  /** One sentence. */
  readonly message: string;
}

export interface ParsedManifest {
  /** What could be read; the rest has its default. */
  readonly manifest: Manifest;
  readonly problems: readonly ManifestProblem[];
}

/** What the installer goes by where an image has no manifest. */
export const emptyManifest: Manifest = {
  defaultValues: new Map(),
  renameFiles: new Map(),
  installedFilesTemplate: [],
  noContainerService: false,
  useLinks: true,
};

const manifestKeys: readonly string[] = ['version', ...Object.keys(emptyManifest)];

/** Reads a `manifest.json`, and goes on where the installer would stop. */
export function parseManifest(text: string): ParsedManifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refused('syntax', `manifest.json is not JSON: ${messageOf(error)}.`);
  }
  if (!isObject(json)) return refused('type', `manifest.json must be an object, and is ${typeName(json)}.`);

  const problems: ManifestProblem[] = Object.keys(json)
    .filter((key) => !manifestKeys.includes(key))
    .map((key) => ({
      kind: 'unknown-key',
      path: [key],
      message: `"${key}" is not a key that the installer knows.`,
    }));
  const report = (path: readonly string[], wanted: string, value: unknown): void => {
    const name = path.join('.');
    problems.push({
      kind: 'type',
      path,
      message: `"${name}" in manifest.json must be ${wanted}, and is ${typeName(value)}.`,
    });
  };
  const read = new Reader(json, report);
  const manifest: Manifest = {
    defaultValues: read.mapping('defaultValues', templateText, 'text'),
    renameFiles: read.mapping('renameFiles', plainText, 'text'),
    installedFilesTemplate: read.list('installedFilesTemplate'),
    noContainerService: read.flag('noContainerService', emptyManifest.noContainerService),
    useLinks: read.flag('useLinks', emptyManifest.useLinks),
  };
  return { manifest, problems };
}

type Report = (path: readonly string[], wanted: string, value: unknown) => void;

/** Reads the keys of a manifest one by one and reports what is of the wrong type. */
class Reader {
  constructor(
    private readonly json: Readonly<Record<string, unknown>>,
    private readonly report: Report,
  ) {}

  mapping(
    key: string,
    convert: (value: unknown) => string | undefined,
    wanted: string,
  ): ReadonlyMap<string, string> {
    const value = this.json[key];
    const result = new Map<string, string>();
    if (value === undefined) return result;
    if (!isObject(value)) {
      this.report([key], 'an object', value);
      return result;
    }
    for (const [name, item] of Object.entries(value)) {
      const text = convert(item);
      if (text === undefined) this.report([key, name], wanted, item);
      else result.set(name, text);
    }
    return result;
  }

  list(key: string): readonly string[] {
    const value = this.json[key];
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.report([key], 'a list of paths', value);
      return [];
    }
    value.forEach((item: unknown, index) => {
      if (typeof item !== 'string') this.report([key, String(index)], 'a path', item);
    });
    return value.filter((item: unknown): item is string => typeof item === 'string');
  }

  flag(key: string, standard: boolean): boolean {
    const value = this.json[key];
    if (value === undefined) return standard;
    if (typeof value === 'boolean') return value;
    this.report([key], 'true or false', value);
    return standard;
  }
}

/**
 * A default value as the installer's Python writes it into a template: `True`, not `true`. Text is the only kind
 * that is always kept as written; a fraction or null is not, so these are refused.
 */
function templateText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

function plainText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function refused(kind: ManifestProblem['kind'], message: string): ParsedManifest {
  return { manifest: emptyManifest, problems: [{ kind, path: [], message }] };
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : JSON.stringify(value);
}
