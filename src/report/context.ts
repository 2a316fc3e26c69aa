import type { FailOn } from '../check/policy.js';
import type { Rule } from '../check/rule.js';
import type { Coverage } from './coverage.js';
import type { TrialResult } from '../trial/result.js';

/** What a report contains besides the findings. */
export interface ReportContext {
  /** All rules, with or without findings. */
  readonly rules: readonly Pick<Rule, 'id' | 'level' | 'summary'>[];
  /** Version of this tool, for example `1.2.0`. */
  readonly version: string;
  /** The lowest level of finding that fails the run. */
  readonly failOn: FailOn;
  /** Whether the run failed because of its findings, its trial or an error. */
  readonly failed: boolean;
  /** `name:tag`, if one image was checked. */
  readonly image?: string;
  readonly trial?: Pick<TrialResult, 'passed' | 'summary' | 'advice'>;
  /** What was checked and what was not, if there were several targets. */
  readonly coverage?: Coverage;
  /** The error that ended the run: wrong input, a failed build, a full disk. */
  readonly error?: string;
  /** URL of the page of rules; each rule's id is an anchor there. */
  readonly rulesPage?: string;
}

export const toolName = 'system-image';
