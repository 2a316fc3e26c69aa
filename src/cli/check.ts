import { subcommand, type AddCommand } from './command.js';
import { addEngineOptions, type EngineOptions } from './engine-options.js';
import { addOptionFlags, rowsOf, writtenFlags, type Parsed } from './option-flags.js';

interface Options extends EngineOptions, Parsed {
  readonly json?: boolean;
}

const rows = rowsOf(['dockerfile', 'label-profile', 'required-labels', 'rules', 'fail-on', 'report']);

export const addCheck: AddCommand = (program, session) => {
  const command = subcommand(program, 'check', 'Check folders, images and tars, and say what to fix.', [
    'check agent',
    'check --fail-on warning --report report.sarif images/',
    'check --rule label-recommended=off --required-label version:semver example/agent:1.0 agent.tar',
  ])
    .argument(
      '<target...>',
      'folder to search for images at any depth, glob pattern, tar, or name of an image',
    )
    .option('--json', 'print JSON');
  addEngineOptions(addOptionFlags(command, rows)).action(async (words: string[], options: Options) => {
    const { checkTargets } = await import('./check-targets.js');
    await checkTargets(words, { ...options, written: writtenFlags(rows, options) }, session);
  });
};
