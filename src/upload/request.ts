/** One upload, and what it needs. */
export interface UploadRequest {
  /** The archive to upload. */
  readonly path: string;
  /** The artifact's name, one that GitHub allows. */
  readonly name: string;
  /** True: inside the usual zip; false: as it is. */
  readonly archive: boolean;
  /** Deflate level of that zip, 0 (stored) to 9. Deflating has one thread, and costs more time than it saves. */
  readonly compressionLevel: number;
  /** Days until GitHub deletes it; the repository's setting unless given. */
  readonly retentionDays?: number | undefined;
  /** Replace an artifact of that name in the same run. */
  readonly overwrite: boolean;
  /** Logs a sentence about each new attempt. */
  readonly log: (message: string) => void;
  /** Milliseconds to wait before each further attempt. */
  readonly delays?: readonly number[];
}

/** What an upload comes to. */
export interface UploadedArtifact {
  readonly id: number;
  /** The name it got; it differs from the requested name if a failed attempt still holds that one. */
  readonly name: string;
  /** Bytes that were uploaded. */
  readonly size: number;
  /** `sha256:` and the hash of what was uploaded (the zip, unless `archive` is false). */
  readonly digest: string;
  /** Its page. */
  readonly url: string;
}
