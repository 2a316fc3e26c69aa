import { join } from 'node:path/posix';
import { resolve, type Files } from '../image/files.js';
import { limits } from '../core/limits.js';
import { Checkout } from '../installer/checkout.js';
import { exportsFolder } from '../core/system-image.js';
import type { CheckInput, SourceFolder } from './input.js';
import type { Location } from './finding.js';
import type { Sources } from './sources.js';
import { TextFile, type SourceLocation } from './text-file.js';

/** Reads what an image has, or will have, below /exports: from the image if there is one, else from its sources. */
export class ExportReader {
  constructor(
    readonly input: CheckInput,
    readonly sources: Sources,
    /** The place of a file that the user does not have. */
    readonly placeOf: (name: string) => Location,
  ) {}

  /** @param name below /exports: `service.template`, `hostfs/etc/agent.conf`. */
  async read(name: string): Promise<TextFile | undefined> {
    const { folder, image, added } = this.input;
    const path = join(exportsFolder, name);
    const source = await this.source(name);
    const home: SourceLocation =
      folder && source !== undefined
        ? { file: join(folder.path, source.slice(1)) }
        : { file: this.placeOf(name).file, instead: { line: this.placeOf(name).line, path } };
    if (image !== undefined) {
      const found = await new Checkout(image.files, noHost, '/image').find(path);
      if (found.type !== 'image' || found.entry.type !== 'file') return undefined;
      return new TextFile(name, await image.files.read(found.entry.path, limits.templateBytes.max), home);
    }
    const content = folder && source !== undefined ? await readFile(folder.files, source) : added?.get(name);
    return content === undefined ? undefined : new TextFile(name, content, home);
  }

  /** The path in the folder of a file that is, or is meant to be, below /exports. */
  async source(name: string): Promise<string | undefined> {
    const { folder } = this.input;
    const copied = this.sources.paths.get(join(exportsFolder, name));
    return copied ?? (folder && (await uncopied(folder, name)));
  }
}

/** Where people keep a file that is meant for /exports, if no Dockerfile says so. */
export async function uncopied({ files }: SourceFolder, name: string): Promise<string | undefined> {
  for (const path of [`/${name}`, join(exportsFolder, name)]) {
    if ((await files.lookup(path))?.type === 'file') return path;
  }
  return undefined;
}

/** An absolute link of the image leads to the host, of which nothing is known. */
const noHost = { has: () => false };

/** Follows links, but never out of the tree. */
async function readFile(files: Files, path: string): Promise<Buffer | undefined> {
  const entry = await resolve(files, path);
  return entry?.type === 'file' ? files.read(entry.path, limits.templateBytes.max) : undefined;
}
