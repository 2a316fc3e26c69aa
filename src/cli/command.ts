import { Option, type Command } from 'commander';
import { logLevels } from './console-log.js';
import { managers } from './managers.js';
import type { Session } from './session.js';

/** Adds one command to the program. Each command has its own file. */
export type AddCommand = (program: Command, session: Session) => void;

/** A command with the common options, and examples (without the program's name) for its help. */
export function subcommand(
  program: Command,
  name: string,
  summary: string,
  examples: readonly string[],
): Command {
  const lines = examples.map((example) => `  system-image ${example}`);
  const title = lines.length === 1 ? 'Example' : 'Examples';
  return addCommonOptions(program.command(name).description(summary)).addHelpText(
    'after',
    `\n${title}:\n${lines.join('\n')}`,
  );
}

/** They may also stand before the command, so they have no default that would override that value. */
export function addCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--log-level <level>', 'what to log on standard error (default: warn)').choices(logLevels),
    )
    .addOption(
      new Option(
        '--manager <name>',
        'engine that builds and saves images (default: the first that is installed)',
      ).choices(Object.keys(managers)),
    );
}

/** Collects the values of a repeatable option. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
