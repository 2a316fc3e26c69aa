import type { Readable } from 'node:stream';
import type { BlobStore } from './blob-store.mjs';

/** What a client of the artifact service asks for: its own calls, then those of the blob store. */
export type Operation =
  'CreateArtifact' | 'FinalizeArtifact' | 'DeleteArtifact' | 'ListArtifacts' | 'PutBlock' | 'PutBlockList';

/** Something that goes wrong with the next requests of one kind. */
export interface Fault {
  readonly on: Operation;
  /**
   * - a status (and message) is answered in place of the real answer;
   * - `reset` closes the connection at once;
   * - `cut` closes it when the first piece of the body is there;
   * - `lost` does what was asked for, then closes it without an answer;
   * - `quota` is what GitHub answers when the account's artifact storage is full;
   * - `delay` answers as usual, so many milliseconds later.
   */
  readonly what:
    | { readonly status: number; readonly message?: string }
    | { readonly delay: number }
    | 'reset'
    | 'cut'
    | 'lost'
    | 'quota';
  /** How many requests it hits: 1 unless given; Infinity for all. */
  readonly times?: number;
  /** How many requests pass before the first hit: 0 unless given. */
  readonly after?: number;
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes and `sha256:...` as the client reported them at the end; undefined while it uploads. */
  readonly size: number | undefined;
  readonly digest: string | undefined;
  readonly mimeType: string | undefined;
  /** When it expires; undefined where the repository's default applies. */
  readonly expiresAt: string | undefined;
  readonly finalized: boolean;
  readonly deleted: boolean;
}

/** A stand-in for the artifact service of GitHub Actions. */
export interface GitHub {
  /** The environment variables by which the runner hands the service to an action. */
  readonly env: Readonly<Record<string, string>>;
  /** All artifacts ever created, also the deleted and the unfinished ones; oldest first. */
  artifacts(): StoredArtifact[];
  /** The uploaded bytes of the newest finished artifact of that name. */
  blob(name: string): Promise<Buffer>;
  download(name: string): Promise<Readable>;
  /** What was asked so far, with the status answered; 0 where the connection was closed instead. */
  readonly requests: readonly { readonly operation: Operation; readonly status: number }[];
  /** Lets something go wrong; faults of one operation hit in the order in which they were given. */
  fail(fault: Fault): void;
  /** Ends everything that was started. */
  stop(): Promise<void>;
}

export interface GitHubOptions {
  /** What keeps the blobs; a real blob store in memory unless given. */
  store?: BlobStore;
  /** Hand out the blob store's own address, so that no fault can hit it but nothing slows it down either. */
  direct?: boolean;
}

/** Starts the service and its blob store on free ports of 127.0.0.1. */
export function startGitHub(options?: GitHubOptions): Promise<GitHub>;
