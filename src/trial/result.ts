/** What came of a trial start. */
export interface TrialResult {
  readonly passed: boolean;
  /** One sentence: what happened. */
  readonly summary: string;
  /** Where it failed: one sentence on what to look at. */
  readonly advice?: string;
  /** What the container printed, both streams, without the trial's own paths. It is not to be trusted: fence it. */
  readonly output: string;
  /** Of the container's own process if it ended by itself, or of the command that failed in it. */
  readonly exitCode?: number;
  /** What the trial had to change, a sentence each: a pass does not speak for these. */
  readonly changed: readonly string[];
  /** What of this machine the container used as it is, a sentence each. */
  readonly shared: readonly string[];
  /** What is worth knowing beside the result, a sentence each. */
  readonly notices: readonly string[];
  /** What a host would stumble over although the trial passed, such as a service that has to be killed. */
  readonly findings: readonly TrialFinding[];
}

/** Something that the author can improve. */
export interface TrialFinding {
  /** One sentence: what happened. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly help: string;
}

/** How a trial ends before its time: thrown inside, and made into a result at the door. */
export class TrialFailure extends Error {
  override readonly name = 'TrialFailure';

  constructor(
    summary: string,
    readonly details: { readonly advice?: string; readonly output?: string; readonly exitCode?: number } = {},
  ) {
    super(summary);
  }
}

/** Said before a trial starts. */
export const trialWarning =
  "A trial runs the image author's program as root in a container: use it for images of authors that you trust with this machine.";
