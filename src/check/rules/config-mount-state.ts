import { fixedSources } from '../config/fixed-sources.js';
import type { Rule } from '../rule.js';

export const configMountState: Rule = {
  id: 'config-mount-state',
  level: 'warning',
  where: 'either',
  summary: 'a bind source lies under /var/lib instead of ${STATE_DIRECTORY}',
  why: 'An installation that keeps its state elsewhere, such as one of a user, binds the wrong folder.',
  find: (context) => fixedSources(context, 'STATE_DIRECTORY', /^\/var\/lib(?=\/.)/),
};
