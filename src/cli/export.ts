import { Option } from 'commander';
import { exportHelp, exportKinds } from '../options/choices.js';
import { collect, subcommand, type AddCommand } from './command.js';
import { addEngineOptions } from './engine-options.js';
import type { ExportOptions } from './export-image.js';

export const addExport: AddCommand = (program, session) => {
  const command = subcommand(program, 'export', 'Make an image installable on current hosts.', [
    'export example/agent:1.0 --to bundle',
    'export agent.tar --to quadlet --set LEVEL=debug --output-directory build',
  ])
    .argument('<image>', 'name of an image, or path of its tar')
    .addOption(
      new Option(
        '--to <kind>',
        Object.entries(exportHelp)
          .map(([kind, help]) => `${kind}: ${help}`)
          .join('; '),
      )
        .choices(exportKinds)
        .makeOptionMandatory(),
    )
    .option('--name <name>', "name of the service (default: the last part of the image's name)")
    .option('--set <key=value>', 'value of a template variable (repeatable)', collect)
    .option('-o, --output-directory <folder>', 'folder to write to', '.');
  addEngineOptions(command).action(async (image: string, options: ExportOptions) => {
    const { exportImage } = await import('./export-image.js');
    await exportImage(image, options, session);
  });
};
