/** The tar as a workflow artifact. */
export interface Artifact {
  readonly name: string;
  readonly id: number;
  /** URL of its download page. */
  readonly url: string;
  /** `sha256:` and the digest of what is in the store (the zip, unless the tar was uploaded as it is). */
  readonly digest?: string;
}
