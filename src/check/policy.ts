import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { LabelRequirement } from './labels/requirement.js';
import type { LabelProfile } from './labels/profiles.js';
import { levels, type Finding, type Level, type Rule } from './rule.js';

/** What the user asks of an image, beyond what every System Image needs. */
export interface Policy {
  readonly profile: LabelProfile;
  readonly requiredLabels: readonly LabelRequirement[];
  /** Levels of single rules, by id; they win over the rule's own and over that of a single find. */
  readonly levels: ReadonlyMap<string, Level | 'off'>;
}

export type FailOn = 'error' | 'warning' | 'never';

/** @throws UserError for an id that no rule has. */
export function assertKnownRules(policy: Policy, rules: readonly Rule[]): void {
  const known = rules.map(({ id }) => id);
  for (const id of policy.levels.keys()) {
    if (known.includes(id)) continue;
    const meant = nearest(id, known);
    const hint = meant === undefined ? 'The page of rules lists them all.' : `Is "${meant}" meant?`;
    throw new UserError(`There is no rule "${id}" to set a level for. ${hint}`);
  }
}

/** Whether these findings are to fail the run. */
export function failing(findings: readonly Finding[], failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  const mildest = levels.indexOf(failOn);
  return findings.some(({ level }) => levels.indexOf(level) >= mildest);
}
