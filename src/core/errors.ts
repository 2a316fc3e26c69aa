/**
 * An error that the user can fix. Its message quotes the bad value, says where it is and what to write instead; it is
 * shown without a stack trace.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  /** Exit status of the command line: 2 is wrong use. */
  readonly exitCode: number = 2;
}

/** The engine, the file system or the artifact service failed: exit status 3. */
export class SystemError extends UserError {
  override readonly name = 'SystemError';
  override readonly exitCode = 3;
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of a system error of Node, for example `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Whether this is a bug of the program. Errors of the system, which name a system call, are not. */
export function isBug(error: unknown): boolean {
  return !(error instanceof UserError || (error instanceof Error && 'syscall' in error));
}
