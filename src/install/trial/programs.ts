import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SystemError } from '../../errors.js';
import { BoundedText } from './bounded-text.js';

/** How a program ended, and what it printed on both streams, the middle left out where it is long. */
export interface Ended {
  /** 128 and the signal's number where a signal ended it, as shells count. */
  readonly status: number;
  readonly output: string;
  readonly timedOut: boolean;
}

export interface RunOptions {
  /** Written to its standard input. */
  readonly input?: Readable;
  /** Seconds after which it is killed. */
  readonly limit?: number;
}

/** Starts programs as root: by themselves, or through a `sudo` that asks for no password. No shell is involved. */
export class Root {
  /** @param signal ends what is running, and lets nothing start any more. */
  constructor(
    private readonly prefix: readonly string[],
    private readonly signal?: AbortSignal,
  ) {}

  until(signal: AbortSignal): Root {
    return new Root(this.prefix, signal);
  }

  /** Starts a program in a process group of its own, so that Ctrl-C on the terminal is left to the trial. */
  start(program: string, args: readonly string[], input: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
    this.signal?.throwIfAborted();
    const [command = program, ...rest] = [...this.prefix, program, ...args];
    return spawn(command, rest, { stdio: [input, 'pipe', 'pipe'], detached: true });
  }

  async run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
    const child = this.start(program, args, options.input === undefined ? 'ignore' : 'pipe');
    const { output, ended } = watch(child);
    let timedOut = false;
    const kill = (): void => {
      void new Root(this.prefix).killGroup(child);
    };
    const timer =
      options.limit === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            kill();
          }, options.limit * 1000);
    this.signal?.addEventListener('abort', kill, { once: true });
    try {
      const fed = options.input === undefined ? undefined : feed(options.input, child);
      const [status] = await Promise.all([ended, fed]);
      this.signal?.throwIfAborted();
      return { status, output: output.toString(), timedOut };
    } finally {
      clearTimeout(timer);
      this.signal?.removeEventListener('abort', kill);
    }
  }

  /** @throws SystemError with its output where it does not exit with 0. */
  async must(program: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
    const { status, output } = await this.run(program, args, options);
    if (status === 0) return output;
    throw new SystemError(`"${[program, ...args].join(' ')}" failed (exit code ${status}): ${output.trim()}`);
  }

  /** Ends a program and all that it started. The group is killed as root, for sudo passes no KILL on. */
  private async killGroup(child: ChildProcess): Promise<void> {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    await this.run('kill', ['-KILL', '--', `-${child.pid}`]);
  }
}

export interface Watched {
  readonly output: BoundedText;
  /** Its exit status, once both of its streams are closed as well. */
  readonly ended: Promise<number>;
}

/** Collects what a program prints and waits for its end. @throws SystemError (from `ended`) where it cannot be started. */
export function watch(child: ChildProcess): Watched {
  const output = new BoundedText();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output.add(chunk);
    });
  }
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', (error) => {
      reject(new SystemError(`"${child.spawnfile}" cannot be started: ${error.message}`, { cause: error }));
    });
    child.once('close', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
  // Whoever waits gets the rejection; nobody may be waiting yet.
  ended.catch(() => undefined);
  return { output, ended };
}

/** Writes to a program's input. One that ends early closes it: its exit status tells why, not the broken pipe. */
async function feed(input: Readable, child: ChildProcess): Promise<void> {
  if (child.stdin === null) return;
  try {
    await pipeline(input, child.stdin);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code !== 'EPIPE' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
