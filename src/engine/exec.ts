import { spawn } from 'node:child_process';
import { getExecOutput } from '@actions/exec';
import { SystemError, messageOf } from '../errors.js';

export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a short command and gives what it answers; a non-zero exit is an answer too.
 * @throws SystemError where the program cannot be started.
 */
export async function run(program: string, args: readonly string[], env?: Environment): Promise<Answer> {
  try {
    return await getExecOutput(program, [...args], {
      silent: true,
      ignoreReturnCode: true,
      ...(env && { env: merged(env) }),
    });
  } catch (error) {
    throw new SystemError(`"${program}" cannot be started: ${messageOf(error)}`, { cause: error });
  }
}

export type Environment = Readonly<Record<string, string>>;

export interface Streaming {
  readonly env?: Environment;
  /** Ends the program (SIGTERM) when it fires. */
  readonly signal?: AbortSignal;
  /** Both outputs, as they come. */
  readonly onOutput: (chunk: Buffer) => void;
}

/** How many of the last lines of a failed program an error repeats. */
const lastLines = 12;

/**
 * Runs a long command whose output is shown while it comes. (`@actions/exec` gives no hold on the process, so a
 * cancelled run could not end it.)
 * @throws SystemError with the exit code and the last lines.
 */
export async function runStreaming(
  program: string,
  args: readonly string[],
  options: Streaming,
): Promise<void> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: merged(options.env),
    ...(options.signal && { signal: options.signal }),
  });
  const tail = new Tail();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      tail.add(chunk);
      options.onOutput(chunk);
    });
  }
  await finished(program, child, tail);
}

/**
 * The standard output of a program, as fast as it is taken and no faster.
 * @throws SystemError (from the iterator) where the program fails.
 */
export async function* runToStream(
  program: string,
  args: readonly string[],
  options: { readonly env?: Environment; readonly signal?: AbortSignal } = {},
): AsyncGenerator<Buffer> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: merged(options.env),
    ...(options.signal && { signal: options.signal }),
  });
  const tail = new Tail();
  child.stderr.on('data', (chunk: Buffer) => {
    tail.add(chunk);
  });
  const end = finished(program, child, tail);
  // The failure is reported by the `await` below; until then nobody else may take it for unhandled.
  end.catch(() => undefined);
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    await end;
  } finally {
    if (child.exitCode === null) child.kill();
  }
}

function finished(program: string, child: ReturnType<typeof spawn>, tail: Tail): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      const verb = error.name === 'AbortError' ? 'was stopped' : 'cannot be started';
      reject(new SystemError(`"${program}" ${verb}: ${error.message}`, { cause: error }));
    });
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new ProgramFailed(program, code ?? signal ?? 'unknown', tail.text()));
    });
  });
}

/** A program that ended with something other than 0. */
export class ProgramFailed extends SystemError {
  constructor(
    readonly program: string,
    readonly status: number | string,
    /** Its last lines. */
    readonly output: string,
  ) {
    const ended = typeof status === 'number' ? `exit code ${status}` : status;
    super(`"${program}" failed (${ended})${output === '' ? '.' : `; its last lines:\n${output}`}`);
  }
}

/** Keeps the end of what a program prints. */
class Tail {
  private static readonly limit = 16 * 1024;
  private kept = Buffer.alloc(0);

  add(chunk: Buffer): void {
    this.kept = Buffer.concat([this.kept, chunk]).subarray(-Tail.limit);
  }

  text(): string {
    return this.kept.toString('utf8').trimEnd().split(/\r?\n/).slice(-lastLines).join('\n');
  }
}

function merged(env: Environment = {}): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), ...env };
}
