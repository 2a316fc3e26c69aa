import { profiles } from './profiles.js';
import type { Policy } from '../policy.js';

/** Of the profile, then of the user's own list; each once. */
export function requiredNames({ profile, requiredLabels }: Policy): readonly string[] {
  return [...new Set([...profiles[profile].required, ...requiredLabels.map(({ key }) => key)])];
}

export function recommendedNames(policy: Policy): readonly string[] {
  const required = requiredNames(policy);
  return profiles[policy.profile].recommended.filter((name) => !required.includes(name));
}
