import type { Rule } from '../rule.js';
import { templateProblems } from '../template-problems.js';

export const variableUndefined: Rule = {
  id: 'variable-undefined',
  level: 'error',
  where: 'either',
  summary: 'a template uses a name that has no value',
  why: "The installer fills templates in with Python's `string.Template`, and stops at a name without a value.",
  *find(context) {
    if (context.manifest?.unreadable) return;
    for (const { text, place, name } of templateProblems(context, 'undefined')) {
      yield {
        message: `$${text} in ${name} has no value, and the installer stops.`,
        help: `Give it one in defaultValues of manifest.json, or write $$${text} where the service is to see $${text}.`,
        at: place,
      };
    }
  },
};
