import { spawn } from 'node:child_process';
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

/** How an output is to come. */
export interface Saving {
  /** Ends the program when it fires. */
  readonly signal?: AbortSignal | undefined;
  /** Makes something else of the output, as `zstd -c` does; the bytes go to it without passing through this process. */
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
 * The standard output of a program, or of what it goes through, as fast as it is taken and no faster. Leaving the
 * iterator early ends the programs.
 * @throws ProgramFailed (from the iterator), when all that came has been taken.
 */
export async function* runToStream(
  program: string,
  args: readonly string[],
  { through, ...running }: Running & Saving = {},
): AsyncGenerator<Buffer> {
  if (through) {
    yield* outputThrough(through, { program, args }, running);
    return;
  }
  const { child, endedWell, end } = startPiped({ program, args }, running);
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    await endedWell();
  } finally {
    await end();
  }
}

async function* outputThrough(through: Command, command: Command, running: Running): AsyncGenerator<Buffer> {
  const filter = start(through.program, running.signal, () => spawn(through.program, through.args));
  const { pid, stdin, stdout } = filter.child;
  try {
    // One that is not there has no input to give away.
    if (pid === undefined) await filter.ended;
    const source = start(command.program, running.signal, () =>
      spawn(command.program, command.args, { stdio: ['ignore', stdin, 'pipe'], env: environment(running) }),
    );
    try {
      // The filter comes to the end of its input only when this process, too, has let go of it.
      stdin.destroy();
      yield* stdout as AsyncIterable<Buffer>;
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

function startPiped({ program, args }: Command, running: Running) {
  return start(program, running.signal, () =>
    spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment(running) }),
  );
}

const environment = ({ env }: Running): NodeJS.ProcessEnv => ({ ...process.env, ...env });
