import { shorten } from '../core/harmless.js';

/** Where the rules are explained; each has its id as an anchor. */
export const rulesPage = 'https://github.com/system-image-action/system-image-action/blob/main/docs/rules.md';

/** The section of one rule. */
export function rulePage(id: string): string {
  return `${rulesPage}#${encodeURIComponent(shorten(id, 100).toWellFormed())}`;
}
