import type { OptionRow } from '../options/option-row.js';
import { optionTable } from '../options/table.js';
import { subcommand, type AddCommand } from './command.js';
import { addOptionFlags, writtenFlags, type Parsed } from './option-flags.js';

interface Options extends Parsed {
  readonly json?: boolean;
}

/** Artifacts exist only in a workflow run. */
const rows: readonly OptionRow[] = optionTable.filter(({ group }) => group !== 'upload');

export const addRun: AddCommand = (program, session) => {
  const command = subcommand(program, 'run', 'Generate, build, check and save, as system-image.yml says.', [
    'run',
    'run --image example/agent:1.0 --context agent --report report.xml --output-directory build',
  ]).option('--json', 'print the whole result as JSON');
  addOptionFlags(command, rows).action(async (options: Options) => {
    const { runPipelineCommand } = await import('./run-pipeline.js');
    await runPipelineCommand({ json: options.json === true, written: writtenFlags(rows, options) }, session);
  });
};
