import { readdir } from 'node:fs/promises';
import { nearest } from '../core/nearest.js';
import type { Options } from '../options/options.js';
import type { Context } from './context.js';

/** Build arguments that need no ARG. Source: https://docs.docker.com/reference/dockerfile/#predefined-args */
const predefined =
  /^(?:https?_proxy|ftp_proxy|no_proxy|all_proxy|source_date_epoch|buildkit_\w+|target\w+|build(?:platform|os|arch|variant))$/i;

/**
 * A sentence for each option that is set but has no effect because of the context's content.
 * @param templates names of all templates, for example `service.template.hbs`
 */
export async function contextWithoutEffect(
  options: Options,
  { dockerfile }: Pick<Context, 'dockerfile'>,
  templates: readonly string[],
): Promise<readonly string[]> {
  return [
    ...(dockerfile && options.given.has('base-image')
      ? ['base-image has no effect: the Dockerfile names the base image itself.']
      : []),
    ...unusedArguments(options, dockerfile?.text ?? ''),
    ...(options.templates === undefined ? [] : await unusedTemplates(options.templates, templates)),
  ];
}

function unusedArguments({ buildOptions }: Options, dockerfile: string): readonly string[] {
  const declared = new Set(
    [
      ...dockerfile.replaceAll(/\\[ \t]*\r?\n/g, ' ').matchAll(/^[ \t]*(?:ONBUILD[ \t]+)?ARG[ \t](.+)$/gim),
    ].flatMap(([, words = '']) => [...words.matchAll(/(?:^|\s)([A-Za-z_]\w*)/g)].map(([, name]) => name)),
  );
  return [...(buildOptions.buildArgs?.keys() ?? [])]
    .filter((name) => !declared.has(name) && !predefined.test(name))
    .map((name) => `The build argument "${name}" has no effect: no ARG of the Dockerfile uses it.`);
}

async function unusedTemplates(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder).catch(() => []);
  return entries
    .filter((entry) => !names.includes(entry))
    .map((entry) => {
      const meant = nearest(entry, names);
      const hint = meant === undefined ? `The names are ${names.join(', ')}.` : `Did you mean "${meant}"?`;
      return `"${entry}" in the templates folder has no effect: no template has this name. ${hint}`;
    });
}
