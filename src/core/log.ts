/** Where a run says what it is doing. The Action writes workflow commands, the command line plain text. */
export interface Log {
  /** A step of the road: what `work` logs is shown below this title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  info(message: string): void;
  warning(message: string): void;
  debug(message: string): void;
  /** Output of an untrusted program, as it comes; `release` after its last byte. */
  fence(): Fence;
}

/** Output between the two calls is shown, and never understood as a command. */
export interface Fence {
  write(chunk: Buffer): void;
  release(): void;
}
