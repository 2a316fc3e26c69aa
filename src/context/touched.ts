import { dirname } from 'node:path/posix';
import { goPattern, hasWildcards } from '../dockerfile/go-pattern.js';
import { dockerignore, type IgnoredBy } from '../dockerfile/ignore.js';
import type { Bases } from './build-order.js';
import type { ImageParts } from './image-parts.js';

/** Why an image has to be built. */
export type Reason =
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'base'; readonly index: number };

/**
 * The images that a change touches, and the first reason for each: a file that an image is made of, or one of its
 * bases that is touched. Each changed file is looked up by its own path and those of the folders it lies in, so the
 * time grows with the files and the images, and not with their product.
 * @param order indices of all images, bases first
 * @param changed paths relative to the repository's top
 */
export function touchedImages(
  images: readonly ImageParts[],
  bases: Bases,
  order: readonly number[],
  changed: Iterable<string>,
): ReadonlyMap<number, Reason> {
  const reasons = new Map<number, Reason>();
  const owners = new Owners(images);
  for (const path of changed) {
    for (const index of owners.of(path, reasons)) reasons.set(index, { kind: 'file', path });
  }
  for (const index of order) {
    const base = bases[index]?.find((each) => reasons.has(each));
    if (base !== undefined && !reasons.has(index)) reasons.set(index, { kind: 'base', index: base });
  }
  return reasons;
}

/** A part of an image's context that its Dockerfile takes. */
interface Source {
  readonly index: number;
  /** Whether a path relative to the source's folder is meant. */
  readonly takes: (path: string) => boolean;
}

/** Which images a file belongs to. */
class Owners {
  readonly #homes = new Map<string, number[]>();
  readonly #files = new Map<string, number[]>();
  readonly #sources = new Map<string, Source[]>();
  /** Images by each folder that something of theirs lies in: a changed submodule is one path. */
  readonly #below = new Map<string, Set<number>>();
  readonly #ignored = new Map<number, IgnoredBy>();

  constructor(private readonly images: readonly ImageParts[]) {
    for (const [index, image] of images.entries()) {
      add(this.#homes, image.home, index);
      for (const file of image.files) add(this.#files, file, index);
      for (const written of image.sources) this.#addSource(index, image.context, written);
    }
    for (const places of [this.#homes, this.#files]) {
      for (const [place, indices] of places) for (const index of indices) this.#addBelow(place, index);
    }
    for (const [place, sources] of this.#sources) {
      for (const { index } of sources) this.#addBelow(place, index);
    }
  }

  /** The images that a changed file belongs to, without those that are known to be touched. */
  of(path: string, known: ReadonlyMap<number, Reason>): ReadonlySet<number> {
    const found = new Set<number>();
    for (const index of [...this.#owners(path), ...this.#takers(path, known)]) {
      if (!known.has(index)) found.add(index);
    }
    return found;
  }

  /** The images that the file, or a folder that it lies in, is a part of whatever a Dockerfile takes. */
  #owners(path: string): readonly number[] {
    const described = this.#files.get(path);
    const folders = foldersOf(path);
    // A Dockerfile or system-image.yml belongs to the images that it describes, and not to others beside them.
    const home = described === undefined ? folders.find((folder) => this.#homes.has(folder)) : undefined;
    return [
      ...(described ?? []),
      ...(this.#below.get(path) ?? []),
      ...folders.flatMap((folder) => this.#files.get(folder) ?? []),
      ...(home === undefined ? [] : (this.#homes.get(home) ?? [])),
    ];
  }

  /** The images whose Dockerfiles take the file from their context. */
  #takers(path: string, known: ReadonlyMap<number, Reason>): readonly number[] {
    return [path, ...foldersOf(path)].flatMap((folder) => {
      const rest = folder === '' ? path : path.slice(folder.length + 1);
      return (this.#sources.get(folder) ?? [])
        .filter(({ index, takes }) => !known.has(index) && takes(rest) && !this.#isIgnored(index, path))
        .map(({ index }) => index);
    });
  }

  /** Files by the folder before the first wildcard or variable, the rest of the path as a pattern. */
  #addSource(index: number, context: string, written: string): void {
    const parts = written.split('/').filter((part) => part !== '' && part !== '.');
    const variable = parts.findIndex((part) => part.includes('$'));
    const known = variable < 0 ? parts : parts.slice(0, variable);
    const wild = known.findIndex(hasWildcards);
    const folder = [context, ...(wild < 0 ? known : known.slice(0, wild))].filter((part) => part !== '');
    const pattern = wild < 0 ? undefined : goPattern(known.slice(wild).join('/'));
    const takes = pattern === undefined ? () => true : (path: string) => pattern.testWithParents(path);
    add(this.#sources, folder.join('/'), { index, takes });
  }

  #addBelow(place: string, index: number): void {
    for (const folder of foldersOf(place)) {
      const known = this.#below.get(folder) ?? new Set();
      this.#below.set(folder, known.add(index));
    }
  }

  #isIgnored(index: number, path: string): boolean {
    const image = this.images[index];
    if (image === undefined) return false;
    const ignored = this.#ignored.get(index) ?? dockerignore(image.ignore());
    this.#ignored.set(index, ignored);
    const inContext = image.context === '' ? path : path.slice(image.context.length + 1);
    return ignored(inContext) !== undefined;
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** The folders that a path lies in, the nearest first; the last one is the top, `''`. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path; at !== '';) {
    const parent = dirname(at);
    at = parent === '.' ? '' : parent;
    folders.push(at);
  }
  return folders;
}
