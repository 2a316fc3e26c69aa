import {
  assertKnownRules,
  levels,
  rules,
  parseRequirement,
  type Level,
  type Policy,
} from './index.js';
import { UserError } from '../core/errors.js';
import type { Options } from '../options/options.js';

/** What the options ask of an image. @throws UserError that quotes a malformed requirement or level. */
export function policyOf({ labelProfile, requiredLabels, rules: chosen }: Options): Policy {
  const policy = {
    profile: labelProfile,
    requiredLabels: requiredLabels.map(({ text }) => parseRequirement(text)),
    levels: new Map(chosen.map(({ key, value, where }) => [key, parseLevel(value.trim(), where)])),
  };
  assertKnownRules(policy, rules);
  return policy;
}

function parseLevel(text: string, where: string): Level | 'off' {
  const level = (['off', ...levels] as const).find((each) => each === text);
  if (level === undefined) {
    throw new UserError(`${where} sets the level "${text}"; write off, ${levels.join(', ')}.`);
  }
  return level;
}
