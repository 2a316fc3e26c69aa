import { collect, subcommand, type AddCommand } from './command.js';
import { addEngineOptions } from './engine-options.js';
import type { TryOptions } from './trial-start.js';

export const addTry: AddCommand = (program, session) => {
  const command = subcommand(
    program,
    'try',
    'Install an image into a folder of its own and start it there, as a host would. Its program runs as root.',
    ['try example/agent:1.0', 'try --set LEVEL=debug --seconds 10 --command "agentctl status" agent.tar'],
  )
    .argument('<image>', 'name of an image, or path of its tar')
    .option('--set <key=value>', 'value of a template variable (repeatable)', collect)
    .option('--seconds <number>', 'how long to watch', '5')
    .option('--command <words>', 'program that must exit with 0 in the container')
    .option('--json', 'print JSON');
  addEngineOptions(command).action(async (image: string, options: TryOptions) => {
    const { tryImage } = await import('./trial-start.js');
    await tryImage(image, options, session);
  });
};
