import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Templates } from './generate/facts.js';
import type { Template } from './generate/render.js';

// Each address is written out, so that the bundler finds the file and puts it beside the bundle.
const addresses = {
  Dockerfile: new URL('./generate/templates/Dockerfile.hbs', import.meta.url),
  'service.template': new URL('./generate/templates/service.template.hbs', import.meta.url),
  'tmpfiles.template': new URL('./generate/templates/tmpfiles.template.hbs', import.meta.url),
  'init.sh': new URL('./generate/templates/init.sh.hbs', import.meta.url),
};

/** The templates that come with the program. */
export async function builtinTemplates(): Promise<Templates> {
  const read = async (address: URL): Promise<Template> => {
    const path = fileURLToPath(address);
    return { path, text: await readFile(path, 'utf8') };
  };
  return {
    Dockerfile: await read(addresses.Dockerfile),
    'service.template': await read(addresses['service.template']),
    'tmpfiles.template': await read(addresses['tmpfiles.template']),
    'init.sh': await read(addresses['init.sh']),
  };
}
