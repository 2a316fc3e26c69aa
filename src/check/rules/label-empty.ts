import { recommendedNames, requiredNames } from '../labels/wanted.js';
import { setting } from '../labels/label-finding.js';
import { placeOf } from '../labels/origin.js';
import type { Rule } from '../rule.js';

export const labelEmpty: Rule = {
  id: 'label-empty',
  level: 'error',
  where: 'either',
  summary: 'a required or recommended label has an empty value',
  why: 'An empty value says as little as no label, and hides that one is missing.',
  *find(context, policy) {
    for (const name of [...requiredNames(policy), ...recommendedNames(policy)]) {
      if (context.labels.get(name)?.trim() !== '') continue;
      yield {
        message: `The label "${name}" is empty.`,
        help: `Give it a value: ${setting(context, name)}.`,
        label: name,
        at: placeOf(context, name),
      };
    }
  },
};
