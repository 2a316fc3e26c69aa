import type { Rule } from '../rule.js';
import { templateProblems } from '../template-problems.js';

export const variableInvalid: Rule = {
  id: 'variable-invalid',
  level: 'error',
  where: 'either',
  summary: 'a template has a $ that starts no name and is not $$',
  why: 'A `$` must start a name, or be written `$$`; at any other the installer stops.',
  *find(context) {
    for (const { text, place, name } of templateProblems(context, 'invalid')) {
      yield {
        message: `"${text.trim()}" in ${name} starts no variable, and the installer stops.`,
        help: 'Write $$ for a dollar sign.',
        at: place,
      };
    }
  },
};
