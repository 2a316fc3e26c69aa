import { linesOf } from '../core/strings.js';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { codeOf, messageOf, SystemError } from '../core/errors.js';
import { ProgramMissing, requireProgram } from './find-program.js';

/** An exit code, or the name of the signal that ended a program. */
export type Status = number | string;

/** A program that ended with something other than 0. */
export class ProgramFailed extends SystemError {
  constructor(
    readonly program: string,
    readonly status: Status,
    /** Its last lines. */
    readonly output: string,
  ) {
    const how = typeof status === 'number' ? `exit code ${status}` : status;
    super(`"${program}" failed (${how})${output === '' ? '.' : `; its last lines:\n${output}`}`);
  }
}

export interface Started<Child extends ChildProcess = ChildProcess> {
  readonly child: Child;
  /** Settles when the program has ended and its outputs are at their end. Need not be awaited. */
  readonly ended: Promise<Status>;
  /** The end of its standard error, and of any other output that it follows. */
  readonly tail: Tail;
  /** @throws ProgramFailed unless it ends with 0. */
  readonly endedWell: () => Promise<void>;
  /** Ends the program if it still runs. When this settles it has ended, so the files that it used can be removed. */
  readonly end: () => Promise<void>;
}

/** Milliseconds that a program may take to clean up after SIGTERM before SIGKILL. */
const grace = 5000;

/**
 * Starts a program and watches it until it ends.
 * @param signal ends the program when it fires.
 * @param launch starts the program at a path.
 * @throws ProgramMissing, or SystemError if it cannot be started.
 */
export function start<Child extends ChildProcess & { readonly stderr: Readable }>(
  program: string,
  signal: AbortSignal | undefined,
  launch: (path: string) => Child,
): Started<Child> {
  if (signal?.aborted) throw stopped(program, signal);
  const path = requireProgram(program);
  let child: Child;
  try {
    child = launch(path);
  } catch (error) {
    throw cannotStart(program, error);
  }
  const tail = new Tail();
  tail.follow(child.stderr);
  let kill: NodeJS.Timeout | undefined;
  const stop = (): void => {
    if (!child.kill()) return;
    kill ??= setTimeout(() => child.kill('SIGKILL'), grace);
  };
  signal?.addEventListener('abort', stop);
  const ended = new Promise<Status>((resolve, reject) => {
    child.once('error', (error) => {
      reject(cannotStart(program, error));
    });
    child.once('close', (code, killedBy) => {
      clearTimeout(kill);
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) reject(stopped(program, signal));
      else resolve(code ?? killedBy ?? 'unknown status');
    });
  });
  ended.catch(() => undefined);
  const endedWell = async (): Promise<void> => {
    const status = await ended;
    if (status !== 0) throw new ProgramFailed(program, status, tail.text());
  };
  const end = async (): Promise<void> => {
    stop();
    await ended.catch(() => undefined);
  };
  return { child, ended, tail, endedWell, end };
}

function cannotStart(program: string, error: unknown): SystemError {
  if (codeOf(error) === 'ENOENT') {
    return new ProgramMissing(`There is no "${program}" on this machine.`, { cause: error });
  }
  return new SystemError(`"${program}" cannot be started: ${messageOf(error)}.`, { cause: error });
}

function stopped(program: string, signal: AbortSignal): SystemError {
  const reason = signal.reason as { readonly name?: string } | null | undefined;
  const late = reason?.name === 'TimeoutError';
  return new SystemError(late ? `"${program}" did not answer in time.` : `"${program}" was stopped.`, {
    cause: reason,
  });
}

/** Keeps the end of what a program prints. */
class Tail {
  private static readonly bytes = 16 * 1024;
  private static readonly lines = 12;
  private kept = Buffer.alloc(0);

  follow(stream: Readable): void {
    stream.on('data', (chunk: Buffer) => {
      this.kept = Buffer.concat([this.kept, chunk]).subarray(-Tail.bytes);
    });
  }

  text(): string {
    return linesOf(this.kept.toString('utf8').trimEnd()).slice(-Tail.lines).join('\n');
  }
}
