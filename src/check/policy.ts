import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { Options } from '../options/options.js';
import { levels, type Finding, type Level } from './finding.js';
import { parseRequirement, type LabelRequirement } from './labels/requirement.js';
import type { LabelProfile } from '../options/choices.js';
import { profiles } from './labels/profiles.js';

/** What is required of an image, beyond what every System Image needs. */
export interface Policy extends Requirements {
  /** The workflow's part of it: findings about labels that it requires ignore levels and comments of the tree. */
  readonly workflow?: Requirements;
}

export interface Requirements {
  readonly profile: LabelProfile;
  readonly requiredLabels: readonly LabelRequirement[];
  /** Levels of single rules, by id; they win over the rule's own and over that of a single finding. */
  readonly levels: ReadonlyMap<string, Level | 'off'>;
}

/** Rules as a policy knows them: by their ids. */
type RuleIds = readonly { readonly id: string }[];

export type FailOn = Options['failOn'];

/** The policy of a run. @throws UserError that quotes a malformed requirement, rule or level. */
export function policyOf(options: Options, rules: RuleIds): Policy {
  const { labelProfile = 'none', requiredLabels, rules: chosen } = options.fromWorkflow;
  const policy = {
    ...requirements(options.labelProfile, options.requiredLabels, options.rules),
    workflow: requirements(labelProfile, requiredLabels, chosen),
  };
  assertKnownRules(policy, rules);
  return policy;
}

function requirements(
  profile: LabelProfile,
  requiredLabels: Options['requiredLabels'],
  rules: Options['rules'],
): Requirements {
  return {
    profile,
    requiredLabels: requiredLabels.map(({ text }) => parseRequirement(text)),
    levels: new Map(rules.map(({ key, value, where }) => [key, parseLevel(value.trim(), where)])),
  };
}

/** The rules by which a required label can fail. */
const requirementRules: ReadonlySet<string> = new Set([
  'label-missing',
  'label-empty',
  'label-value',
  'label-inherited',
]);

/** Whether a finding is about a label that the workflow requires, so that the tree has no say in it. */
export function isRequiredByWorkflow(rule: string, label: string | undefined, { workflow }: Policy): boolean {
  if (workflow === undefined || label === undefined || !requirementRules.has(rule)) return false;
  const { profile, requiredLabels } = workflow;
  return profiles[profile].required.includes(label) || requiredLabels.some(({ key }) => key === label);
}

/** @throws UserError for an id that no rule has. */
export function assertKnownRules(policy: Policy, rules: RuleIds): void {
  const known = rules.map(({ id }) => id);
  for (const id of policy.levels.keys()) {
    if (known.includes(id)) continue;
    const meant = nearest(id, known);
    const hint = meant === undefined ? 'The page of rules lists them all.' : `Did you mean "${meant}"?`;
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
