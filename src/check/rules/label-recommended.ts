import { missing } from '../labels/label-finding.js';
import { recommendedNames } from '../labels/wanted.js';
import type { Rule } from '../rule.js';

export const labelRecommended: Rule = {
  id: 'label-recommended',
  level: 'warning',
  where: 'image',
  summary: 'a recommended label is not on the image',
  why: 'People and tools that meet the image on a host ask what it is, which version, and who looks after it.',
  *find(context, policy) {
    for (const name of recommendedNames(policy)) {
      if (!context.labels.has(name)) yield missing(context, name, 'recommended');
    }
  },
};
