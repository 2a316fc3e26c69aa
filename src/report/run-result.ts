import type { Finding } from '../check/rule.js';
import type { TrialResult } from '../trial/trial.js';
import type { ImageConfig } from '../image/image.js';

/** The tar of an image. */
export interface Archive {
  /** Absolute path. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** 64 hex digits; undefined until the tar is hashed. */
  readonly sha256?: string;
}

/** The tar as a workflow artifact. */
export interface Artifact {
  readonly name: string;
  readonly id: number;
  /** Where a person downloads it. */
  readonly url: string;
  /** `sha256:` and the digest of what is in the store (the zip, unless the tar was uploaded as it is). */
  readonly digest?: string;
}

/** What a run came to, as far as it got; every report is made of this. */
export interface Outcome {
  /** `name:tag`. */
  readonly image: string;
  /** The context, as the user writes it. */
  readonly context: string;
  readonly config?: ImageConfig;
  /** Names of the files that were generated, in the order in which they were. */
  readonly generatedFiles: readonly string[];
  readonly findings: readonly Finding[];
  /** Paths of the reports that were written. */
  readonly reports: readonly string[];
  /** What came of the trial start, where one was asked for. */
  readonly trial?: TrialResult;
  /** Whether the findings or the trial fail the run. */
  readonly failed: boolean;
  readonly archive?: Archive;
  readonly artifact?: Artifact;
  /** Why there is a tar but no artifact, where one was asked for. */
  readonly notUploaded?: string;
  /** The error that ended the run. */
  readonly error?: string;
}
