import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { start, type Status } from './child.js';
import { minimalEnvironment, type Environment } from './environment.js';
import { feed } from './feed.js';

/** A program and its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

export interface Running {
  /** The program's whole environment; the minimal one if not given. */
  readonly env?: Environment | undefined;
  /** Ends the program when it fires. */
  readonly signal?: AbortSignal | undefined;
}

export interface Writing {
  /** Ends the program when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** A program that filters the output on its way to the file, for example `zstd -c`. */
  readonly through?: Command | undefined;
}

export interface Answer {
  /** The exit code, or the name of the signal that ended the program. */
  readonly exitCode: Status;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command and returns its output and exit status; a non-zero status is not an error.
 * @throws ProgramMissing, or SystemError if it cannot be started or is stopped.
 */
export async function run(program: string, args: readonly string[], options: Running = {}): Promise<Answer> {
  const { child, ended } = startPiped({ program, args }, options);
  const [exitCode, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { exitCode, stdout, stderr };
}

/**
 * Runs a long command and passes both outputs to `onOutput` as they arrive. When this settles, all output has arrived,
 * even of a program that was stopped.
 * @throws ProgramFailed with the exit code and the last lines.
 */
export async function runStreaming(
  program: string,
  args: readonly string[],
  onOutput: (chunk: Buffer) => void,
  options: Running = {},
): Promise<void> {
  const { child, tail, endedWell } = startPiped({ program, args }, options);
  tail.follow(child.stdout);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', onOutput);
  await endedWell();
}

/**
 * The standard output of a program, no faster than it is read. Leaving the iterator early ends the program.
 * @throws ProgramFailed (from the iterator) after all output has been read.
 */
export async function* runToStream(
  program: string,
  args: readonly string[],
  options: Running = {},
): AsyncGenerator<Buffer> {
  const { child, endedWell, end } = startPiped({ program, args }, options);
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    await endedWell();
  } finally {
    await end();
  }
}

/**
 * Sends bytes through a program, for example `zstd -d`, and returns its output, no faster than it is read.
 * @throws ProgramFailed (from the iterator) after all output has been read, or the error of `input`.
 */
export async function* runThroughFilter(
  { program, args }: Command,
  input: AsyncIterable<Buffer>,
  { signal, env = minimalEnvironment() }: Running = {},
): AsyncGenerator<Buffer> {
  const { child, endedWell, end } = start(program, signal, (path) =>
    spawn(path, args, { stdio: ['pipe', 'pipe', 'pipe'], env }),
  );
  const fed = feed(input, child.stdin);
  // Awaited below; until then, a failure must not count as unhandled.
  fed.catch(() => undefined);
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    await fed;
    await endedWell();
  } finally {
    await end();
  }
}

/**
 * Lets a program write its standard output straight to an open file, at the file's position. It does not pass
 * through this process, which is the fastest.
 * @throws ProgramFailed
 */
export async function runToFile(
  program: string,
  args: readonly string[],
  file: number,
  { through, ...running }: Running & Writing = {},
): Promise<void> {
  const command = { program, args };
  if (through === undefined) await startInto(file, command, running).endedWell();
  else await runThrough(through, command, file, running);
}

async function runThrough(through: Command, command: Command, file: number, running: Running): Promise<void> {
  const filter = start(through.program, running.signal, (path) =>
    spawn(path, through.args, { stdio: ['pipe', asStdio(file), 'pipe'], env: minimalEnvironment() }),
  );
  const { pid, stdin } = filter.child;
  try {
    // A filter that could not be started has no standard input.
    if (pid === undefined) await filter.ended;
    const source = startInto(stdin, command, running);
    try {
      // The filter sees the end of its input only after this process has closed it too.
      stdin.destroy();
      // The filter first: if it fails, so does the program; if the program fails, the filter still exits with 0.
      await filter.endedWell();
      await source.endedWell();
    } finally {
      await source.end();
    }
  } finally {
    await filter.end();
  }
}

function startInto(
  output: number | Writable,
  { program, args }: Command,
  { signal, env = minimalEnvironment() }: Running,
) {
  return start(program, signal, (path) =>
    spawn(path, args, { stdio: ['ignore', asStdio(output), 'pipe'], env }),
  );
}

/** spawn takes a file descriptor too, but its overload for three single streams does not say so. */
const asStdio = (output: number | Writable): Writable => output as Writable;

function startPiped({ program, args }: Command, { signal, env = minimalEnvironment() }: Running) {
  return start(program, signal, (path) => spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], env }));
}
