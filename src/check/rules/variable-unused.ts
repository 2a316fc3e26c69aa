import { fillPath } from '../../installer/template.js';
import { fixedNames } from '../../installer/values.js';
import type { CheckContext } from '../check-context.js';
import { inManifest } from '../manifest-location.js';
import type { Rule } from '../rule.js';

export const variableUnused: Rule = {
  id: 'variable-unused',
  level: 'warning',
  where: 'either',
  summary: 'defaultValues has a variable that no template uses',
  why: 'It looks as if the service could be configured by a name that changes nothing; often it is a misspelling.',
  *find(context) {
    if (!knowsAllTemplates(context)) return;
    const used = usedNames(context);
    for (const name of context.settings.defaultValues.keys()) {
      if (used.has(name) || fixedNames.has(name)) continue;
      yield {
        message: `The default of ${name} is used by no template.`,
        help: `Remove it, or use it: write $${name}.`,
        at: inManifest(context, ['defaultValues', name]),
      };
    }
  },
};

function usedNames({ templates, settings, values }: CheckContext): ReadonlySet<string> {
  const filled = [
    ...templates.map((template) => template.filled),
    ...[...settings.renameFiles.values()].map((name) => fillPath(name, values)),
  ];
  return new Set(filled.flatMap(({ names }) => names));
}

/** Sources may lack files that only the build brings. */
function knowsAllTemplates({
  image,
  sources,
  templates,
  config,
  service,
  tmpfiles,
  settings,
}: CheckContext): boolean {
  if (image !== undefined) return true;
  const own = [config?.template, service?.template, tmpfiles?.template].filter(
    (template) => template !== undefined,
  );
  // A file that is not among the sources counts as well: it could use any name.
  return !sources.more && templates.length - own.length === settings.installedFilesTemplate.length;
}
