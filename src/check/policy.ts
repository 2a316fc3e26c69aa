import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { Options } from '../options/options.js';
import { levels, type Finding, type Level } from './finding.js';
import { parseRequirement, type LabelRequirement } from './labels/requirement.js';
import type { LabelProfile } from './labels/profiles.js';

/** What the user asks of an image, beyond what every System Image needs. */
export interface Policy {
  readonly profile: LabelProfile;
  readonly requiredLabels: readonly LabelRequirement[];
  /** Levels of single rules, by id; they win over the rule's own and over that of a single finding. */
  readonly levels: ReadonlyMap<string, Level | 'off'>;
}

/** Rules as a policy knows them: by their ids. */
type RuleIds = readonly { readonly id: string }[];

export type FailOn = Options['failOn'];

/** What the options ask of an image. @throws UserError that quotes a malformed requirement, rule or level. */
export function policyOf({ labelProfile, requiredLabels, rules: chosen }: Options, rules: RuleIds): Policy {
  const policy = {
    profile: labelProfile,
    requiredLabels: requiredLabels.map(({ text }) => parseRequirement(text)),
    levels: new Map(chosen.map(({ key, value, where }) => [key, parseLevel(value.trim(), where)])),
  };
  assertKnownRules(policy, rules);
  return policy;
}

/** @throws UserError for an id that no rule has. */
export function assertKnownRules(policy: Policy, rules: RuleIds): void {
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

function parseLevel(text: string, where: string): Level | 'off' {
  const level = (['off', ...levels] as const).find((each) => each === text);
  if (level === undefined) {
    throw new UserError(`${where} sets the level "${text}"; write off, ${levels.join(', ')}.`);
  }
  return level;
}
