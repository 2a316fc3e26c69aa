import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemplateData } from '../generate/template-data.js';
import { writeNew, type NewFile } from '../files/create-files.js';
import type { Session } from './session.js';
import { makeFolder } from '../files/make-folder.js';
import { isThere } from '../files/exists.js';

export interface WriteOptions {
  readonly force?: boolean;
}

/** TemplateData of an unknown folder. */
export const noTemplateData: Omit<TemplateData, 'templates'> = {
  name: '',
  description: '',
  baseImage: 'scratch',
  labels: new Map(),
  runtimeOptions: '',
  readFile: (path) => readFileSync(path, 'utf8'),
  defaults: new Map(),
  hostFiles: [],
  programs: [],
  process: {},
};

/** Writes files and prints their paths. Existing files are kept unless `--force` is set. */
export async function writeFiles(
  folder: string,
  files: readonly NewFile[],
  { force = false }: WriteOptions,
  session: Session,
): Promise<void> {
  await makeFolder(folder);
  const missing: NewFile[] = [];
  for (const file of files) {
    const path = join(folder, file.path);
    if (!(await isThere(path))) missing.push(file);
    else if (force) {
      await rm(path);
      missing.push(file);
    } else session.log.warning(`${path} exists and was kept; --force overwrites it`);
  }
  await writeNew(folder, missing);
  for (const { path } of missing) session.print(join(folder, path));
}
