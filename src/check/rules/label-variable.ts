import { shown } from '../../core/excerpt.js';
import { finalStages } from '../../dockerfile/final-stages.js';
import { placeOf } from '../labels/origin.js';
import { unresolvedNames } from '../labels/unresolved.js';
import type { Rule } from '../rule.js';

export const labelVariable: Rule = {
  id: 'label-variable',
  level: 'warning',
  where: 'folder',
  summary: "a label's value has a variable that nothing defines",
  why: 'A build replaces it by nothing, without a word: `name="$FGC/greeter"` becomes `/greeter`. Before a build, a variable that the base image could define is a notice.',
  *find(context) {
    const stages = context.dockerfile ? finalStages(context.dockerfile.parsed) : [];
    const isKnown = context.image !== undefined || stages[0]?.from === 'scratch';
    for (const name of new Set(stages.flatMap(({ labels }) => labels.map((label) => label.name)))) {
      const names = unresolvedNames(context, name).map((each) => `$${each}`);
      if (names.length === 0) continue;
      const value = context.image && context.labels.get(name);
      yield {
        message:
          value === undefined
            ? `The Dockerfile does not define ${names.join(', ')} in the label "${name}"${isKnown ? '' : '; only the base image could'}.`
            : `The label "${name}" is "${shown(value)}": nothing defines ${names.join(', ')}.`,
        help: `Define it with ARG or ENV before the LABEL, or write the value.`,
        label: name,
        at: placeOf(context, name),
        ...(!isKnown && { level: 'notice' as const }),
      };
    }
  },
};
