/** The log of a run. The Action writes workflow commands, the command line plain text. */
export interface Log {
  /** One step of the pipeline; messages of `work` are grouped below this title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  info(message: string): void;
  warning(message: string): void;
  debug(message: string): void;
  /** Shows the output of an untrusted program as it arrives; call `release` after its last byte. */
  fence(): Fence;
  /** Keeps a secret out of everything that is printed from now on. */
  mask(secret: string): void;
}

/** Untrusted output: it is shown, never obeyed. */
export interface Fence {
  write(chunk: Buffer): void;
  release(): void;
}
