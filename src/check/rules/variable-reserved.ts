import { reservedNames } from '../../installer/values.js';
import { inManifest } from '../manifest-location.js';
import type { Rule } from '../rule.js';

export const variableReserved: Rule = {
  id: 'variable-reserved',
  level: 'error',
  where: 'either',
  summary: 'defaultValues sets a variable that the installer always overwrites',
  why: 'The installer sets this variable after it has read the defaults, so that the default never counts.',
  *find(context) {
    for (const name of context.settings.defaultValues.keys()) {
      if (!reservedNames.has(name)) continue;
      yield {
        message: `The default of ${name} is never used: the installer always sets this variable itself.`,
        help: 'Use a name of your own, in the templates too.',
        at: inManifest(context, ['defaultValues', name]),
      };
    }
  },
};
