import type { Rule } from '../check/rule.js';

/** What a report tells beside the findings. */
export interface ReportContext {
  /** Every rule that there is, found or not. */
  readonly rules: readonly Pick<Rule, 'id' | 'level' | 'summary'>[];
  /** Of this tool, as in `1.2.0`. */
  readonly version: string;
  /** Whether the findings fail the run. */
  readonly failed: boolean;
  /** `name:tag`, where one image was checked. */
  readonly image?: string;
  /** URL of the page of rules; each has its id as an anchor there. */
  readonly rulesPage?: string;
}

export const toolName = 'system-image';
