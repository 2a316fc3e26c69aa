import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';

/** Something that is made to exhaust the program, and what is run on it. */
export interface Hostile {
  readonly name: string;
  /** Creates the input in an empty folder, which is the working directory of the commands. */
  readonly make: (folder: string) => void | Promise<void>;
  /** Arguments of the command line. */
  readonly commands: readonly (readonly string[])[];
}

const base = '__tests__/fixtures/rules/base/context';

/** The files of a good image. */
export const goodFiles = Object.fromEntries(
  ['Dockerfile', 'config.json.template', 'service.template', 'manifest.json', 'tmpfiles.template'].map(
    (name) => [name, readFileSync(`${base}/${name}`, 'utf8')],
  ),
);

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** The folder `image`: a good image, with some files replaced or added. */
export function image(name: string, files: Readonly<Record<string, string | Buffer>>): Hostile {
  return {
    name,
    make: (folder) => {
      writeFiles(join(folder, 'image'), { ...goodFiles, ...files });
    },
    commands: [['check', 'image']],
  };
}

/** A part, repeated up to the largest size that is read. */
export function upTo(part: string, bytes = 1024 * 1024 - 1000): string {
  return part.repeat(Math.floor(bytes / Buffer.byteLength(part)));
}

/** `make(0)`, `make(1)` and so on. */
export function lines(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${make(index)}\n`).join('');
}
