import type { Exported } from '../export/exported.js';
import type { Finding } from '../check/finding.js';
import type { TrialResult } from '../trial/trial.js';
import type { ImageConfig } from '../image/image.js';
import type { Archive } from '../save/archive.js';
import type { Artifact } from '../upload/artifact.js';

/** The result of a run, as far as it got. Every report is a function of this. */
export interface RunResult {
  /** `name:tag`. */
  readonly image: string;
  /** The context, as users write it. */
  readonly context: string;
  readonly config?: ImageConfig;
  /** Paths of the generated files, which are kept next to the tar. */
  readonly generatedFiles: readonly string[];
  /** Names of the generated files; known before there is a tar. */
  readonly generated?: readonly GeneratedFile[];
  readonly findings: readonly Finding[];
  /** Paths of the reports that were written. */
  readonly reports: readonly string[];
  /** How the trial start ended, if there was one. */
  readonly trial?: TrialResult;
  /** Whether the findings or the trial fail the run. */
  readonly failed: boolean;
  readonly archive?: Archive;
  readonly artifact?: Artifact;
  /** Exports of the image for current hosts. */
  readonly exports?: readonly Exported[];
  /** Why there is a tar but no artifact, although an upload was requested. */
  readonly notUploaded?: string;
  /** The error that ended the run. */
  readonly error?: string;
}

export interface GeneratedFile {
  /** As in the image's /exports, or in a folder with a Dockerfile. */
  readonly path: string;
  readonly content: string;
}
