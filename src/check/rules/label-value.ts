import { shown } from '../../core/excerpt.js';
import { rpmArchitectures } from '../../core/architectures.js';
import type { CheckContext } from '../check-context.js';
import type { Found } from '../finding.js';
import { knownLabels } from '../labels/known.js';
import { isInherited, placeOf } from '../labels/origin.js';
import { refusal } from '../labels/requirement.js';
import { unresolvedNames } from '../labels/unresolved.js';
import type { Rule } from '../rule.js';

export const labelValue: Rule = {
  id: 'label-value',
  level: 'error',
  where: 'either',
  summary: "a value breaks the label's own rule, or one of required-labels",
  why: 'Tools that read the label act on the exact value: `atomic.type=System` is not `system`.',
  async *find(context, policy) {
    const complain = (name: string, problem: string, source: string): Found => ({
      message: `The label "${name}" ${problem}, not "${shown(context.labels.get(name) ?? '')}".`,
      help: `Change the value where the label is set${source}.`,
      label: name,
      at: placeOf(context, name),
    });
    // What a variable without a value leaves is another rule's, or not known before the build.
    const settled = [...context.labels].filter(
      ([name, value]) => value.trim() !== '' && unresolvedNames(context, name).length === 0,
    );
    for (const [name, value] of settled) {
      if (isInherited(context, name)) continue;
      const problem = name === 'architecture' ? rpmName(context, value) : knownLabels.get(name)?.(value);
      if (problem !== undefined) yield complain(name, problem, '');
    }
    const values = new Map(settled);
    for (const requirement of policy.requiredLabels) {
      const value = values.get(requirement.key);
      if (value === undefined) continue;
      const problem = await refusal(requirement, value);
      if (problem === undefined) continue;
      yield complain(requirement.key, problem, `, or the line "${requirement.written}" of required-labels`);
    }
  },
};

/** Architectures that rpm has, beside those that images are published for. Source: `rpm --showrc`. */
const otherRpmNames = new Set(
  'noarch i386 i486 i586 i686 ppc64 armv7hl armv6hl ia64 s390 loongarch64 mips64el'.split(' '),
);

function rpmName({ image }: CheckContext, value: string): string | undefined {
  const known = [...rpmArchitectures.values()];
  if (known.includes(value) || otherRpmNames.has(value)) return undefined;
  const wanted = rpmArchitectures.get(value);
  if (wanted !== undefined) {
    // With a built image of another architecture, label-architecture says more.
    return image !== undefined && image.config.architecture !== value
      ? undefined
      : `must be "${wanted}", rpm's name of the architecture`;
  }
  // One finding is enough for an image that is built for another architecture.
  return image === undefined ? `must be one of ${known.join(', ')}` : undefined;
}
