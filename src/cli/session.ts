import type { UserError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import { listenForCancellation, type Cancellation } from '../exec/signals.js';
import { consoleLog, type LogLevel } from './console-log.js';
import type { Manager } from './managers.js';
import { Output, type Streams } from './streams.js';

/** Options of every command. */
export interface CommonOptions {
  readonly logLevel?: LogLevel;
  readonly manager?: Manager;
}

/** One run of the command line: what all commands share. */
export class Session {
  readonly stdout: Output;
  readonly stderr: Output;
  log: Log;
  /** The engine, if the user chose one. */
  manager: Manager | undefined;
  private highest = 0;
  private cancellation: Cancellation | undefined;

  constructor(streams: Streams) {
    this.stdout = new Output(streams.stdout);
    this.stderr = new Output(streams.stderr);
    this.log = consoleLog('warn', this.stderr);
  }

  configure({ logLevel = 'warn', manager }: CommonOptions): void {
    this.manager = manager;
    this.log = consoleLog(logLevel, this.stderr);
  }

  /** The exit status so far. */
  get status(): number {
    return this.highest;
  }

  /** If there are several errors, the highest status counts. */
  raiseStatus(status: number): void {
    this.highest = Math.max(this.highest, status);
  }

  /** Prints an error; the program will exit with its status. */
  complain(error: UserError): void {
    this.stderr.write(`system-image: ${error.message}\n`);
    this.raiseStatus(error.exitCode);
  }

  /** Prints a result: one line or more, which may contain our colours. */
  print(text: string): void {
    this.stdout.writeColored(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** Prints a result for programs. */
  printJson(value: unknown): void {
    this.stdout.writeJson(value);
  }

  /** Whether results may be coloured. */
  get colored(): boolean {
    return this.stdout.hasColors;
  }

  /**
   * Fires when the user interrupts the program. After the first access, Ctrl-C only fires this signal, so that the
   * work can clean up after itself.
   */
  get signal(): AbortSignal {
    this.cancellation ??= listenForCancellation();
    return this.cancellation.signal;
  }

  get cancelled(): boolean {
    return this.cancellation?.signal.aborted ?? false;
  }

  close(): void {
    this.cancellation?.release();
  }
}
