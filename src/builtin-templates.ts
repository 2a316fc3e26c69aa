import { readFile } from 'node:fs/promises';
import type { Templates } from './generate/facts.js';

/** The templates that come with the program. */
export async function builtinTemplates(): Promise<Templates> {
  // Each address is written out, so that the bundler finds the file and puts it beside the bundle.
  const [dockerfile, service, tmpfiles, init] = await Promise.all([
    readFile(new URL('./generate/templates/Dockerfile.hbs', import.meta.url), 'utf8'),
    readFile(new URL('./generate/templates/service.template.hbs', import.meta.url), 'utf8'),
    readFile(new URL('./generate/templates/tmpfiles.template.hbs', import.meta.url), 'utf8'),
    readFile(new URL('./generate/templates/init.sh.hbs', import.meta.url), 'utf8'),
  ]);
  return {
    Dockerfile: { path: 'Dockerfile.hbs', text: dockerfile },
    'service.template': { path: 'service.template.hbs', text: service },
    'tmpfiles.template': { path: 'tmpfiles.template.hbs', text: tmpfiles },
    'init.sh': { path: 'init.sh.hbs', text: init },
  };
}
