/** The tar of an image. */
export interface Archive {
  /** Absolute path. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** 64 hex digits; undefined until the tar is hashed. */
  readonly sha256?: string;
}
