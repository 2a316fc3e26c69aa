import { missing } from '../labels/label-finding.js';
import { requiredNames } from '../labels/wanted.js';
import type { Rule } from '../rule.js';

export const labelMissing: Rule = {
  id: 'label-missing',
  level: 'error',
  where: 'either',
  summary: 'a label that the profile or required-labels requires is missing',
  why: 'Whoever ships, scans or installs the image goes by this label; without `atomic.type` the installer takes the image for an ordinary container. Before a build, a label that only the base image could bring is a notice.',
  *find(context, policy) {
    for (const name of requiredNames(policy)) {
      if (!context.labels.has(name)) yield missing(context, name, 'required');
    }
  },
};
