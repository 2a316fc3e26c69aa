import { shown } from '../../core/excerpt.js';
import { setting } from '../labels/label-finding.js';
import { isInherited, placeOf } from '../labels/origin.js';
import { requiredNames } from '../labels/wanted.js';
import type { Rule } from '../rule.js';

export const labelInherited: Rule = {
  id: 'label-inherited',
  level: 'warning',
  where: 'image',
  summary: "a required label has come from the base image, with the base's value",
  why: 'The image passes for its base: a scanner reports the name and version of the base image in its place.',
  *find(context, policy) {
    for (const name of requiredNames(policy)) {
      if (!isInherited(context, name)) continue;
      const value = context.labels.get(name) ?? '';
      yield {
        message: `The label "${name}" describes the base image: its value "${shown(value)}" comes from there.`,
        help: `Set it for this image: ${setting(context, name)}.`,
        label: name,
        at: placeOf(context, name),
      };
    }
  },
};
