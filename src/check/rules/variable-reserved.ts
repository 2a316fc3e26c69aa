import { fixedNames, reservedNames } from '../../installer/values.js';
import { inManifest } from '../manifest-location.js';
import type { Rule } from '../rule.js';

export const variableReserved: Rule = {
  id: 'variable-reserved',
  level: 'warning',
  where: 'either',
  summary: 'defaultValues sets a variable that has a value before defaultValues is read',
  why: 'The installer gives this variable a value of its own, and the default has no effect.',
  *find(context) {
    for (const name of context.settings.defaultValues.keys()) {
      if (!fixedNames.has(name)) continue;
      yield {
        message: `The default of ${name} has no effect: the installer sets this variable itself.`,
        help: reservedNames.has(name)
          ? 'Use a name of your own, in the templates too.'
          : `Use a name of your own, in the templates too, or install with --set ${name}=VALUE.`,
        at: inManifest(context, ['defaultValues', name]),
      };
    }
  },
};
