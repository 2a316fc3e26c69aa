import { SystemError, type UserError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import { consoleLog, type LogLevel } from './console-log.js';
import type { Manager } from './managers.js';
import type { Streams } from './streams.js';

/** Options that every command takes. */
export interface CommonOptions {
  readonly logLevel?: LogLevel;
  readonly manager?: Manager;
}

const ends = ['SIGINT', 'SIGTERM'] as const;

/** One run of the command line: what all commands share. */
export class Session {
  log: Log;
  /** What builds and saves, where the user has said so. */
  manager: Manager | undefined;
  private highest = 0;
  private readonly controller = new AbortController();
  private readonly abort = (): void => {
    this.controller.abort(new SystemError('Cancelled.'));
  };

  constructor(readonly streams: Streams) {
    this.log = consoleLog('warn', streams.stderr);
  }

  configure({ logLevel = 'warn', manager }: CommonOptions): void {
    this.manager = manager;
    this.log = consoleLog(logLevel, this.streams.stderr);
  }

  /** What the program will exit with, as far as is known. */
  get status(): number {
    return this.highest;
  }

  /** Where several things went wrong, the highest status counts. */
  raiseStatus(status: number): void {
    this.highest = Math.max(this.highest, status);
  }

  /** Tells the user of an error, and exits with its status in the end. */
  complain(error: UserError): void {
    this.streams.stderr.write(`system-image: ${error.message}\n`);
    this.raiseStatus(error.exitCode);
  }

  /** A result: a line, or a whole text. */
  print(text: string): void {
    this.streams.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** A result for programs. */
  printJson(value: unknown): void {
    this.print(JSON.stringify(value, undefined, 2));
  }

  /** Whether results may be coloured: on a terminal, unless NO_COLOR or TERM are against it. */
  get colored(): boolean {
    return this.streams.stdout.hasColors?.() ?? false;
  }

  /**
   * Fires when the user wants the program to end. From the first look at it on, Ctrl-C does nothing else, so that
   * the work can take away what it has made.
   */
  get signal(): AbortSignal {
    for (const end of ends) {
      if (!process.listeners(end).includes(this.abort)) process.on(end, this.abort);
    }
    return this.controller.signal;
  }

  get cancelled(): boolean {
    return this.controller.signal.aborted;
  }

  close(): void {
    for (const end of ends) process.off(end, this.abort);
  }
}
