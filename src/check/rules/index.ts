import type { Rule } from '../rule.js';
import { configRules } from './config.js';
import { dockerfileRules } from './dockerfile.js';
import { fileRules } from './files.js';
import { labelRules } from './labels.js';
import { mountRules } from './mounts.js';
import { processRules } from './process.js';
import { serviceRules } from './service.js';
import { tmpfilesRules } from './tmpfiles.js';
import { variableRules } from './variables.js';

/** Every rule, in the order in which pages and reports show them. */
export const rules: readonly Rule[] = [
  ...labelRules,
  ...fileRules,
  ...dockerfileRules,
  ...variableRules,
  ...configRules,
  ...mountRules,
  ...processRules,
  ...serviceRules,
  ...tmpfilesRules,
];
