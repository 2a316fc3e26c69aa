import { assertKnownRules, isRequiredByWorkflow, type Policy } from './policy.js';
import type { Rule } from './rule.js';
import { levels, type Finding, type Found, type Level } from './finding.js';
import { rules } from './rules/index.js';
import { prepare, type CheckContext } from './check-context.js';
import type { CheckInput } from './input.js';

export { parseRequirement, type LabelRequirement } from './labels/requirement.js';
export type { LabelProfile } from '../options/choices.js';
export { assertKnownRules, failing, policyOf, type FailOn, type Policy } from './policy.js';
export { type Rule } from './rule.js';
export { levels, type Finding, type Level } from './finding.js';
export { rules } from './rules/index.js';
export type { AskedExports, CheckInput, ExportLimit, SourceFolder } from './input.js';

/**
 * Everything that the rules find, by file and line.
 * @throws UserError if the policy names a rule that is not there.
 */
export async function check(input: CheckInput, policy: Policy): Promise<readonly Finding[]> {
  assertKnownRules(policy, rules);
  const context = await prepare(input);
  const findings: Finding[] = [];
  for (const rule of rules.filter((candidate) => applies(candidate, input))) {
    const judged = (await collect(rule.find(context, policy))).flatMap((found) => {
      const level = levelOf(rule, found, context, policy);
      return level === 'off' ? [] : [{ ...found, level }];
    });
    // The gravest first: a hundred harmless finds must not push a grave one out.
    judged.sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
    for (const found of capped(judged)) findings.push(finding(rule, found, context));
  }
  return findings.sort(byPlace);
}

type Judged = Found & { readonly level: Level };

/** The level of one find: labels that the workflow requires follow its own levels, and no comment silences them. */
function levelOf(rule: Rule, found: Found, context: CheckContext, policy: Policy): Level | 'off' {
  const own = found.level ?? rule.level;
  if (isRequiredByWorkflow(rule.id, found.label, policy)) return policy.workflow?.levels.get(rule.id) ?? own;
  const isSilenced = context.ignored.silences(rule.id, found.at ?? context.fallback);
  return isSilenced ? 'off' : (policy.levels.get(rule.id) ?? own);
}

async function collect<T>(items: Iterable<T> | AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A broken file can break a rule on every line: after the first hundred findings, more of them help no one. */
const maxFinds = 100;

function capped(finds: readonly Judged[]): readonly Judged[] {
  const rest = finds.slice(maxFinds);
  const [next] = rest;
  if (next === undefined) return finds;
  const closing = {
    ...next,
    message: `There are ${rest.length} more findings of this rule.`,
    help: 'Fix those above first.',
  };
  return [...finds.slice(0, maxFinds), closing];
}

function applies({ where }: Rule, { folder, image }: CheckInput): boolean {
  if (where === 'folder') return folder !== undefined;
  return image !== undefined || (where === 'either' && folder !== undefined);
}

function finding(rule: Rule, { message, help, at, label, level }: Judged, context: CheckContext): Finding {
  const { file, line, column, inside } = at ?? context.fallback;
  const whole = inside === undefined ? message : `${message} (${inside})`;
  return {
    ...{ rule: rule.id, level, message: oneLine(whole), help: oneLine(help), file, line },
    ...(column !== undefined && { column }),
    ...(label !== undefined && { label }),
  };
}

/** What is quoted may hold line breaks, and control characters that a terminal would act on. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** Findings of one place stay in the order of the rules. */
function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}
