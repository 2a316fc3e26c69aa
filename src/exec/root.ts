import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { codeOf, SystemError } from '../core/errors.js';
import { BoundedText } from './bounded-text.js';
import { start, type Status } from './child.js';
import { minimalEnvironment } from './environment.js';
import { feed } from './feed.js';

/** Milliseconds to wait for the output of an ended program, whose children may keep its streams open for ever. */
const lastWords = 1000;

/** Seconds that a program may take if no limit is given. */
const defaultLimit = 1800;

/** How a program ended, and its output on both streams, without the middle if it is long. */
export interface Ended {
  /** As in a shell: 128 plus the signal's number if a signal ended it. */
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

/** A program that was started. */
export interface Running {
  readonly output: BoundedText;
  /** Its exit status, after its output has been read. @throws SystemError if it cannot be started. */
  readonly ended: Promise<number>;
  /** Kills it and all that it started; does nothing if it has ended. */
  readonly kill: () => Promise<void>;
}

/** Starts programs as root, directly or through a `sudo` that asks for no password. No shell is involved. */
export class Root {
  /** @param signal ends running programs and stops new ones from starting. */
  constructor(
    private readonly prefix: readonly string[],
    private readonly signal?: AbortSignal,
  ) {}

  until(signal: AbortSignal): Root {
    return new Root(this.prefix, signal);
  }

  /**
   * Starts a program in a process group of its own, so that Ctrl-C on the terminal reaches this process only.
   * @throws ProgramMissing, or the signal's reason if it has fired.
   */
  start(program: string, args: readonly string[], input?: Readable): Running {
    this.signal?.throwIfAborted();
    const [command = program, ...rest] = [...this.prefix, program, ...args];
    const options = { detached: true, env: minimalEnvironment() };
    const { child, ended: exited } = start(command, undefined, (path) =>
      input === undefined
        ? spawn(path, rest, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
        : spawn(path, rest, { ...options, stdio: ['pipe', 'pipe', 'pipe'] }),
    );
    const output = new BoundedText();
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output.add(chunk);
      });
    }
    child.once('exit', () => {
      const timer = setTimeout(() => {
        for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
      }, lastWords);
      child.once('close', () => {
        clearTimeout(timer);
      });
    });
    let over = false;
    const fed = input && child.stdin ? feed(input, child.stdin) : undefined;
    const ended = Promise.all([exited, fed])
      .then(([status]) => shellStatus(status))
      .finally(() => {
        over = true;
      });
    // The caller receives the rejection, but may not await it yet.
    ended.catch(() => undefined);
    return {
      output,
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
      (options.limit ?? defaultLimit) * 1000,
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

  /** Runs a program that has to succeed. @returns its output. @throws SystemError with its output. */
  async must(program: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
    const { status, output } = await this.run(program, args, options);
    if (status === 0) return output;
    throw new SystemError(`"${[program, ...args].join(' ')}" failed (exit code ${status}): ${output.trim()}`);
  }

  /** Kills a program's whole group, as root: sudo does not pass KILL on. */
  private async killGroup(child: ChildProcess): Promise<void> {
    if (child.pid === undefined) return;
    if (this.prefix.length === 0) killNow(child.pid);
    else await new Root(this.prefix).run('kill', ['-KILL', '--', `-${child.pid}`]);
  }
}

function shellStatus(status: Status): number {
  return typeof status === 'number' ? status : 128 + constants.signals[status as NodeJS.Signals];
}

/** Kills a process group, unless it has just ended by itself. */
function killNow(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}
