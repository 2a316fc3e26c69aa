import { fixedSources } from '../config/fixed-sources.js';
import type { Rule } from '../rule.js';

export const configMountRun: Rule = {
  id: 'config-mount-run',
  level: 'warning',
  where: 'either',
  summary: 'a bind source lies under /run instead of ${RUN_DIRECTORY}',
  why: 'An installation that has its run-time files elsewhere, such as one of a user, binds the wrong folder.',
  find: (context) => fixedSources(context, 'RUN_DIRECTORY', /^(?:\/var)?\/run(?=\/.)/),
};
