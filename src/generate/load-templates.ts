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

async function builtinTemplates(): Promise<Templates> {
  // Each address is written out, so that the bundler finds the file and puts it beside the bundle.
  const [dockerfile, service, tmpfiles, init] = await Promise.all([
    readFile(new URL('./templates/Dockerfile.hbs', import.meta.url), 'utf8'),
    readFile(new URL('./templates/service.template.hbs', import.meta.url), 'utf8'),
    readFile(new URL('./templates/tmpfiles.template.hbs', import.meta.url), 'utf8'),
    readFile(new URL('./templates/init.sh.hbs', import.meta.url), 'utf8'),
  ]);
  return {
    Dockerfile: { path: 'Dockerfile.hbs', text: dockerfile },
    'service.template': { path: 'service.template.hbs', text: service },
    'tmpfiles.template': { path: 'tmpfiles.template.hbs', text: tmpfiles },
    'init.sh': { path: 'init.sh.hbs', text: init },
  };
}
