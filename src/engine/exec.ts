import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { codeOf, messageOf, SystemError } from '../errors.js';

export type Environment = Readonly<Record<string, string>>;

export interface Running {
  /** Added to the environment of this process. */
  readonly env?: Environment;
  /** Ends the program when it fires. */
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  /** The exit code, or the name of the signal that ended the program. */
  readonly exitCode: Status;
  readonly stdout: string;
  readonly stderr: string;
}

type Status = number | string;

/**
 * Runs a short command and gives what it answers; a non-zero exit is an answer too.
 * @throws ProgramMissing, or SystemError where it cannot be started or is stopped.
 */
export async function run(program: string, args: readonly string[], options: Running = {}): Promise<Answer> {
  const { child, ended } = start(program, args, options);
  const [exitCode, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { exitCode, stdout, stderr };
}

/**
 * Runs a long command. Its two outputs are given to `onOutput` as they come; nothing comes any more when this
 * settles, not even from a program that was stopped.
 * @throws ProgramFailed with the exit code and the last lines.
 */
export async function runStreaming(
  program: string,
  args: readonly string[],
  onOutput: (chunk: Buffer) => void,
  options: Running = {},
): Promise<void> {
  const { child, ended } = start(program, args, options);
  const tail = new Tail();
  for (const stream of [child.stdout, child.stderr]) {
    tail.follow(stream);
    stream.on('data', onOutput);
  }
  assertWell(program, await ended, tail);
}

/**
 * The standard output of a program, as fast as it is taken and no faster. Leaving the iterator early ends the program.
 * @throws ProgramFailed (from the iterator), when all that came has been taken.
 */
export async function* runToStream(
  program: string,
  args: readonly string[],
  options: Running = {},
): AsyncGenerator<Buffer> {
  const { child, ended, stop } = start(program, args, options);
  const tail = new Tail();
  tail.follow(child.stderr);
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    assertWell(program, await ended, tail);
  } finally {
    stop();
    // Whoever goes on may remove what the program still uses, so it has to be gone.
    await ended.catch(() => undefined);
  }
}

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

/** A program that is not on the search path. */
export class ProgramMissing extends SystemError {}

interface Started {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** Settles when the program has ended and both outputs are at their end. Need not be awaited. */
  readonly ended: Promise<Status>;
  /** Ends the program; does nothing where it has ended. */
  readonly stop: () => void;
}

/** How long a program may take to clean up after SIGTERM before SIGKILL. */
const grace = 5000;

function start(program: string, args: readonly string[], { env, signal }: Running): Started {
  if (signal?.aborted) throw stopped(program, signal);
  let child: Started['child'];
  try {
    child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  } catch (error) {
    throw cannotStart(program, error);
  }
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
  return { child, ended, stop };
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

function assertWell(program: string, status: Status, tail: Tail): void {
  if (status !== 0) throw new ProgramFailed(program, status, tail.text());
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
    return this.kept.toString('utf8').trimEnd().split(/\r*\n/).slice(-Tail.lines).join('\n');
  }
}
