import { Command } from 'commander';
import { version } from '../version.js';
import { addGenerateCommands } from './generate-commands.js';
import { addImageCommands } from './image-commands.js';

const statuses = `
Exit status: 0 fine; 1 findings or a failed trial; 2 wrong use; 3 an engine or the system failed.`;

const helpHint = '(--help shows what there is)';

/** Runs the command line. @returns its exit status. @throws CommanderError for wrong use that is already explained. */
export async function program(args: readonly string[]): Promise<number> {
  const status = 0;
  const command = new Command('system-image')
    .description('Generates, builds, checks and tries System Images.')
    .version(version)
    .addHelpText('after', statuses)
    .showHelpAfterError(helpHint)
    .exitOverride();
  addGenerateCommands(command);
  addImageCommands(command);
  for (const subcommand of command.commands) subcommand.exitOverride().showHelpAfterError(helpHint);
  await command.parseAsync(args, { from: 'user' });
  return status;
}
