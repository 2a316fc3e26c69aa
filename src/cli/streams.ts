/** Something to write to, which may be a terminal. */
export type Stream = Pick<NodeJS.WriteStream, 'write'> &
  Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'hasColors'>>;
/** Where a command's words go; `process` is one. */
export interface Streams {
  /** For results, and for nothing else: it may be a pipe. */
  readonly stdout: Stream;
  readonly stderr: Stream;
}
