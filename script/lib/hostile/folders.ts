/** Folders of many, deep or strange files. */
import { closeSync, mkdirSync, openSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodFiles, type Hostile, writeFiles } from './input.js';

const copyAll = `${goodFiles.Dockerfile ?? ''}COPY . /exports/hostfs/\n`;
const commands: Hostile['commands'] = [
  ['check', 'image'],
  ['check', '.'],
  ['discover', '.'],
];

function folder(
  name: string,
  make: (folder: string) => void,
  files: Readonly<Record<string, string>> = {},
): Hostile {
  return {
    name: `folder-${name}`,
    make: (top) => {
      const image = join(top, 'image');
      writeFiles(image, { ...goodFiles, Dockerfile: copyAll, ...files });
      make(image);
    },
    commands,
  };
}

/** Empty files `0`, `1` and so on. */
function fill(path: string, count: number): void {
  mkdirSync(path, { recursive: true });
  for (let index = 0; index < count; index += 1) closeSync(openSync(join(path, String(index)), 'w'));
}

/** A sparse file of this many bytes. */
function large(path: string, bytes: number): void {
  writeFileSync(path, '');
  truncateSync(path, bytes);
}

export const folders: readonly Hostile[] = [
  folder('files', (image) => {
    fill(join(image, 'many'), 90_000);
  }),
  folder('files-too-many', (image) => {
    for (let index = 0; index < 6; index += 1) fill(join(image, `many${index}`), 100_000);
  }),
  folder('folders', (image) => {
    for (let index = 0; index < 100_000; index += 1) mkdirSync(join(image, `d${index}`));
  }),
  folder('deep', (image) => {
    mkdirSync(join(image, 'd/'.repeat(2000 - image.length)), { recursive: true });
  }),
  folder('images', (image) => {
    for (let index = 0; index < 3000; index += 1) writeFiles(join(image, `i${index}`), goodFiles);
  }),
  folder('dockerfiles', (image) => {
    const text = 'FROM scratch\n# x\n'.repeat(100);
    for (let index = 0; index < 20_000; index += 1) writeFileSync(join(image, `Dockerfile.${index}`), text);
  }),
  folder('links', (image) => {
    for (let index = 0; index < 20_000; index += 1) symlinkSync(`l${index + 1}`, join(image, `l${index}`));
  }),
  folder('links-up', (image) => {
    for (let index = 0; index < 1000; index += 1) symlinkSync('..', join(image, `up${index}`));
    symlinkSync('/', join(image, 'root'));
  }),
  folder('dockerfile-large', (image) => {
    large(join(image, 'Dockerfile'), 5e9);
  }),
  folder('template-large', (image) => {
    large(join(image, 'service.template'), 5e9);
  }),
  folder('yaml-large', (image) => {
    large(join(image, 'system-image.yml'), 5e9);
  }),
  folder('ignore-large', (image) => {
    large(join(image, '.dockerignore'), 5e9);
  }),
  folder('ignore-near-limit', () => undefined, { '.dockerignore': 'a\n'.repeat(4_000_000) }),
  folder('template-zero', (image) => {
    symlinkSync('/dev/zero', join(image, 'tmpfiles.template.link'));
    writeFileSync(
      join(image, 'Dockerfile'),
      `FROM scratch\nCOPY tmpfiles.template.link /exports/tmpfiles.template\n`,
    );
  }),
];
