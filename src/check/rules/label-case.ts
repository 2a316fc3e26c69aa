import { requiredNames } from '../labels/wanted.js';
import { knownLabels } from '../labels/known.js';
import { isInherited, placeOf } from '../labels/origin.js';
import type { Rule } from '../rule.js';

export const labelCase: Rule = {
  id: 'label-case',
  level: 'warning',
  where: 'image',
  summary: 'a label differs from a known one by case alone',
  why: 'Labels are compared letter by letter, so that nothing reads `Version` where `version` is asked for.',
  *find(context, policy) {
    const known = new Set([...knownLabels.keys(), ...requiredNames(policy)]);
    for (const name of context.labels.keys()) {
      const meant = name.toLowerCase();
      if (known.has(name) || !known.has(meant) || isInherited(context, name)) continue;
      yield {
        message: `The label "${name}" differs from the known label "${meant}" by case alone.`,
        help: `Write "${meant}" in place of "${name}".`,
        label: name,
        at: placeOf(context, name),
      };
    }
  },
};
