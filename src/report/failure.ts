import type { RunResult } from './run-result.js';
import { countText } from './counts.js';

/** The error of a run that failed because of its findings or its trial. */
export function failure({ image, findings, trial }: RunResult): string {
  const why =
    trial?.passed === false
      ? `the trial start failed: ${[trial.summary, trial.advice].join(' ').trim()}`
      : `${countText(findings)}.`;
  return `${image}: ${why} Nothing was uploaded; the job summary lists what to do.`;
}
