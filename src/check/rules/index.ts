import type { Rule } from '../rule.js';
import { labelRules } from './labels.js';

/** Every rule, in the order in which pages and reports show them. */
export const rules: readonly Rule[] = [...labelRules];
