import type { Finding } from '../check/finding.js';
import type { ReportContext } from './context.js';

/** The rule id of a failed trial. */
export const trialRule = {
  id: 'trial',
  level: 'error',
  summary: 'the image does not start as a service',
} as const;

/** A failed trial as a finding. It has no location, but GitHub refuses a result without one. */
export function trialFindings(found: readonly Finding[], { trial }: ReportContext): readonly Finding[] {
  if (trial?.passed !== false) return [];
  const { summary: message, advice: help = '' } = trial;
  const file = found[0]?.file ?? 'Dockerfile';
  return [{ rule: trialRule.id, level: trialRule.level, message, help, file, line: 1 }];
}
