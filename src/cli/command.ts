import { Option, type Command } from 'commander';
import { logLevels } from './console-log.js';
import { managers } from './managers.js';
import type { Session } from './session.js';

/** Adds one command, and says what it does. Each has a file of its own. */
export type AddCommand = (program: Command, session: Session) => void;

/** A command with the options that all have, and examples (without the program's name) for its help. */
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

/** The program takes them too, for those who write them before the command; that is why they have no default. */
export function addCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--log-level <level>', 'what to say on standard error: warn if not given').choices(
        logLevels,
      ),
    )
    .addOption(
      new Option(
        '--manager <name>',
        'what builds and saves images: the first that is installed if not given',
      ).choices(Object.keys(managers)),
    );
}

/** For options that may be given several times. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
