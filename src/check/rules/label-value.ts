import { shown } from '../../core/excerpt.js';
import type { CheckContext } from '../check-context.js';
import type { Found } from '../finding.js';
import { knownLabels } from '../labels/known.js';
import { rpmArchitectures } from '../../core/architectures.js';
import { isInherited, placeOf } from '../labels/origin.js';
import { refusal } from '../labels/requirement.js';
import type { Rule } from '../rule.js';

export const labelValue: Rule = {
  id: 'label-value',
  level: 'error',
  where: 'image',
  summary: "a value breaks the label's own rule, or one of required-labels",
  why: 'Tools that read the label act on the exact value: `atomic.type=System` is not `system`.',
  async *find(context, policy) {
    const complain = (name: string, problem: string, source: string): Found => ({
      message: `The label "${name}" ${problem}, and is "${shown(context.labels.get(name) ?? '')}".`,
      help: `Change the value where the label is set${source}.`,
      label: name,
      at: placeOf(context, name),
    });
    for (const [name, value] of context.labels) {
      if (value === '' || isInherited(context, name)) continue;
      const problem = name === 'architecture' ? rpmName(context, value) : knownLabels.get(name)?.(value);
      if (problem !== undefined) yield complain(name, problem, '');
    }
    for (const requirement of policy.requiredLabels) {
      const value = context.labels.get(requirement.key);
      if (value === undefined || value.trim() === '') continue;
      const problem = await refusal(requirement, value);
      if (problem === undefined) continue;
      yield complain(requirement.key, problem, `, or the line "${requirement.written}" of required-labels`);
    }
  },
};

/** The name of Go (amd64) in place of rpm's (x86_64). */
function rpmName(context: CheckContext, value: string): string | undefined {
  const wanted = rpmArchitectures.get(value);
  if (wanted === undefined || wanted === value || value !== context.image?.config.architecture)
    return undefined;
  return `must be "${wanted}", rpm's name of the architecture`;
}
