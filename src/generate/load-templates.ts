import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { readInside } from '../files/read-inside.js';
import type { Workspace } from '../files/workspace.js';
import { templateNames, type TemplateName, type Templates } from './template-data.js';
import type { Template } from './render.js';

/** A folder with templates of the user. */
export interface TemplateFolder {
  readonly path: string;
  /** Links in the folder may not leave it. */
  readonly workspace: Workspace;
}

/**
 * The templates of generated files: those in the user's folder, and the built-in ones for the rest.
 * @throws UserError if the folder does not exist, or a template leads out of the workspace
 */
export async function readTemplates(own?: TemplateFolder): Promise<Templates> {
  const builtin = await builtinTemplates();
  if (own === undefined) return builtin;
  if (!(await stat(own.path).catch(() => undefined))?.isDirectory()) {
    throw new UserError(
      `The templates folder "${own.path}" does not exist; name the folder that holds your templates.`,
    );
  }
  const entries = templateNames.map((name) => [name, ownTemplate(own, name) ?? builtin[name]] as const);
  return Object.fromEntries(entries) as Record<TemplateName, Template>;
}

function ownTemplate({ path: folder, workspace }: TemplateFolder, name: TemplateName): Template | undefined {
  const path = join(folder, `${name}.hbs`);
  const text = readInside(path, { workspace, what: 'The template' });
  return text === undefined ? undefined : { path, text };
}

/** Each address is written out, so that the bundler finds the file and puts it beside the bundle. */
const builtinFiles: Readonly<Record<TemplateName, URL>> = {
  Dockerfile: new URL('./templates/Dockerfile.hbs', import.meta.url),
  'service.template': new URL('./templates/service.template.hbs', import.meta.url),
  'tmpfiles.template': new URL('./templates/tmpfiles.template.hbs', import.meta.url),
  'init.sh': new URL('./templates/init.sh.hbs', import.meta.url),
};

async function builtinTemplates(): Promise<Templates> {
  const templates = templateNames.map(async (name) => {
    return [name, { path: `${name}.hbs`, text: await readFile(builtinFiles[name], 'utf8') }] as const;
  });
  return Object.fromEntries(await Promise.all(templates)) as Record<TemplateName, Template>;
}
