import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SystemError } from '../core/errors.js';
import { BoundedText } from './bounded-text.js';

/** Seconds to wait for what an ended program printed. */
const lastWords = 1;

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
  /** Seconds after which it is killed; half an hour if not given. */
  readonly limit?: number;
}

/** Seconds that any program may take. */
const longest = 1800;

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

  /**
   * Starts a program in a process group of its own, so that Ctrl-C on the terminal is left to the trial.
   * @throws the signal's reason where it has fired.
   */
  start(program: string, args: readonly string[], input?: Readable): Running {
    this.signal?.throwIfAborted();
    const [command = program, ...rest] = [...this.prefix, program, ...args];
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const child = spawn(command, rest, { stdio: [stdin, 'pipe', 'pipe'], detached: true });
    const watched = watch(child);
    const fed = input === undefined ? undefined : feed(input, child);
    let over = false;
    const ended = Promise.all([watched.ended, fed])
      .then(([status]) => status)
      .finally(() => {
        over = true;
      });
    // Whoever waits gets the rejection; nobody may be waiting yet.
    ended.catch(() => undefined);
    return {
      output: watched.output,
      ended,
      kill: async () => {
        if (!over) await this.killGroup(child);
      },
    };
  }

  async run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
    const { output, ended, kill } = this.start(program, args, options.input);
    let timedOut = false;
    const end = (): void => {
      kill().catch(() => undefined);
    };
    const timer = setTimeout(
      () => {
        timedOut = true;
        end();
      },
      (options.limit ?? longest) * 1000,
    );
    this.signal?.addEventListener('abort', end, { once: true });
    try {
      const status = await ended;
      this.signal?.throwIfAborted();
      return { status, output: output.toString(), timedOut };
    } finally {
      clearTimeout(timer);
      this.signal?.removeEventListener('abort', end);
    }
  }

  /** @throws SystemError with its output where it does not exit with 0. */
  async must(program: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
    const { status, output } = await this.run(program, args, options);
    if (status === 0) return output;
    throw new SystemError(`"${[program, ...args].join(' ')}" failed (exit code ${status}): ${output.trim()}`);
  }

  /** Ends a program's whole group, as root, for sudo passes no KILL on. */
  private async killGroup(child: ChildProcess): Promise<void> {
    if (child.pid === undefined) return;
    if (this.prefix.length === 0) killNow(child.pid);
    else await new Root(this.prefix).run('kill', ['-KILL', '--', `-${child.pid}`]);
  }
}

/** Kills a process group, unless it has just ended by itself. */
function killNow(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** A program that was started. */
export interface Running {
  readonly output: BoundedText;
  /** Its exit status, once what it printed has been read. @throws SystemError where it cannot be started. */
  readonly ended: Promise<number>;
  /** Ends it at once, with all that it started; nothing where it has ended. */
  readonly kill: () => Promise<void>;
}

/** Collects what a program prints and waits for its end. */
function watch(child: ChildProcess): Pick<Running, 'output' | 'ended'> {
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
    child.once('exit', (code, signal) => {
      const status = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
      const settle = (): void => {
        clearTimeout(timer);
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve(status);
      };
      // Something that it left behind may hold its streams open for ever.
      const timer = setTimeout(settle, lastWords * 1000);
      child.once('close', settle);
    });
  });
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
