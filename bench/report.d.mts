export interface UploadResult {
  /** As in `Docker 28.0.4`. */
  engine: string;
  /** Size of the image. */
  megabytes: number;
  /** What took the blobs. */
  store: 'sink' | 'azurite';
  way: string;
  /** How often it was measured. */
  rounds: number;
  /** From start to end, median. */
  seconds: number;
  /** Bytes. */
  uploaded: number;
  /** Bytes that all processes had resident together, the highest of all rounds. */
  peakMemory: number;
}

export interface TimeResult {
  name: string;
  seconds: number;
  peakMemory?: number;
}

/** Everything measured so far, as it is kept in results.json. */
export interface Results {
  machine: string[];
  date: string;
  uploads?: UploadResult[];
  startup?: TimeResult[];
  checks?: TimeResult[];
}

/** Those that were measured, newest first. */
export function engines(uploads: readonly UploadResult[]): string[];

/** The rows that the picture shows: 1 GB to the sink, with the newest engine. */
export function shownUploads(uploads?: readonly UploadResult[]): UploadResult[];

/** RESULTS.md. */
export function markdown(results: Results): string;
