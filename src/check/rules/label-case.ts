import { knownLabels } from '../labels/known.js';
import { isInherited, placeOf } from '../labels/origin.js';
import { recommendedNames, requiredNames } from '../labels/wanted.js';
import type { Rule } from '../rule.js';

export const labelCase: Rule = {
  id: 'label-case',
  level: 'warning',
  where: 'either',
  summary: 'a label differs from a known one by case only',
  why: 'Labels are compared letter by letter: nothing reads `Version` when it asks for `version`.',
  *find(context, policy) {
    const required = requiredNames(policy);
    // The label that is missing says it all; before a build only the required ones are looked for.
    const reported = [...required, ...(context.image ? recommendedNames(policy) : [])];
    const byLowerCase = new Map(
      [...knownLabels.keys(), ...required].map((name) => [name.toLowerCase(), name]),
    );
    for (const name of context.labels.keys()) {
      const meant = byLowerCase.get(name.toLowerCase());
      if (meant === undefined || meant === name || isInherited(context, name)) continue;
      if (required.includes(name) || knownLabels.has(name)) continue;
      if (reported.includes(meant) && !context.labels.has(meant)) continue;
      yield {
        message: `The label "${name}" differs from the known label "${meant}" by case only.`,
        help: `Write "${meant}" instead of "${name}".`,
        label: name,
        at: placeOf(context, name),
      };
    }
  },
};
