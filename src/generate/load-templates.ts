import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError, messageOf } from '../core/errors.js';
import { templateNames, type TemplateName, type Templates } from './template-data.js';
import type { Template } from './render.js';

/**
 * The templates of generated files: those in the user's folder, and the built-in ones for the rest.
 * @throws UserError where the folder is not there
 */
export async function readTemplates(folder?: string): Promise<Templates> {
  const builtin = await builtinTemplates();
  if (folder === undefined) return builtin;
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new UserError(
      `The templates folder "${folder}" does not exist; name the folder that holds your templates.`,
    );
  }
  const entries = await Promise.all(
    templateNames.map(async (name) => [name, (await ownTemplate(folder, name)) ?? builtin[name]] as const),
  );
  return Object.fromEntries(entries) as Record<TemplateName, Template>;
}

async function ownTemplate(folder: string, name: TemplateName): Promise<Template | undefined> {
  const path = join(folder, `${name}.hbs`);
  try {
    return { path, text: await readFile(path, 'utf8') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UserError(`The template "${path}" cannot be read: ${messageOf(error)}.`, { cause: error });
  }
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
