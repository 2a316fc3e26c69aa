import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { start, type Status } from './child.js';

export type Environment = Readonly<Record<string, string>>;

/** A program and its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

export interface Running {
  /** Added to the environment of this process. */
  readonly env?: Environment;
  /** Ends the program when it fires. */
  readonly signal?: AbortSignal | undefined;
}

export interface Writing {
  /** Ends the program when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** What the output goes through on its way to the file, such as `zstd -c`. */
  readonly through?: Command | undefined;
}

export interface Answer {
  /** The exit code, or the name of the signal that ended the program. */
  readonly exitCode: Status;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a short command and gives what it answers; a non-zero exit is an answer too.
 * @throws ProgramMissing, or SystemError where it cannot be started or is stopped.
 */
export async function run(program: string, args: readonly string[], options: Running = {}): Promise<Answer> {
  const { child, ended } = startPiped({ program, args }, options);
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
  const { child, tail, endedWell } = startPiped({ program, args }, options);
  tail.follow(child.stdout);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', onOutput);
  await endedWell();
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
  const { child, endedWell, end } = startPiped({ program, args }, options);
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    await endedWell();
  } finally {
    await end();
  }
}

/**
 * Lets a program write its standard output to an open file, from where the file stands. Nothing of it passes through
 * this process, which costs less than any copying of ours could.
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
  const filter = start(through.program, running.signal, () =>
    spawn(through.program, through.args, { stdio: ['pipe', asStdio(file), 'pipe'] }),
  );
  const { pid, stdin } = filter.child;
  try {
    // One that is not there has no input to give away.
    if (pid === undefined) await filter.ended;
    const source = startInto(stdin, command, running);
    try {
      // The filter comes to the end of its input only when this process, too, has let go of it.
      stdin.destroy();
      // A filter that fails takes the program with it; to the filter, a program that fails has ended well.
      await filter.endedWell();
      await source.endedWell();
    } finally {
      await source.end();
    }
  } finally {
    await filter.end();
  }
}

function startInto(output: number | Writable, { program, args }: Command, running: Running) {
  return start(program, running.signal, () =>
    spawn(program, args, { stdio: ['ignore', asStdio(output), 'pipe'], env: environment(running) }),
  );
}

/** A file descriptor is a good output too; only the types for three single outputs do not know that. */
const asStdio = (output: number | Writable): Writable => output as Writable;

function startPiped({ program, args }: Command, running: Running) {
  return start(program, running.signal, () =>
    spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment(running) }),
  );
}

const environment = ({ env }: Running): NodeJS.ProcessEnv => ({ ...process.env, ...env });
