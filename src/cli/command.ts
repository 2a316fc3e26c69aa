import { Command, Option } from 'commander';
import { consoleLog, logLevels, type LogLevel } from './console-log.js';
import type { Log } from '../log.js';

/** Exit statuses that are no errors of use or system. */
export const status = { fine: 0, findings: 1 } as const;

/** Tells the program its exit status; it is 0 where nobody does. */
export type SetStatus = (status: number) => void;

export interface CommonOptions {
  readonly logLevel: LogLevel;
}

/** A subcommand with the options that all have. */
export function subcommand(name: string, summary: string): Command {
  return new Command(name)
    .description(summary)
    .addOption(
      new Option('--log-level <level>', 'what to say on standard error').choices(logLevels).default('warn'),
    );
}

export function logOf({ logLevel }: CommonOptions): Log {
  return consoleLog(logLevel);
}

/** For options that may be given several times. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** A result, on standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
