import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseDockerfile } from '../dockerfile/parse.js';
import { readTemplates } from '../generate/load-templates.js';
import { exportContents } from '../generate/contents.js';
import { readDefaults } from '../options/options.js';
import { dockerfileProcess, type ImageDefaults } from '../runtime-spec/index.js';
import { exportFiles, type ExportFile } from '../core/system-image.js';
import { collect, subcommand, type AddCommand } from './command.js';
import { noTemplateData, writeFiles, type WriteOptions } from './new-files.js';
import { isThere } from '../files/exists.js';
import type { Session } from './session.js';

interface Options extends WriteOptions {
  readonly description?: string;
  readonly config?: string;
  readonly default?: readonly string[];
}

export const addGenerateFiles: AddCommand = (program, session) => {
  subcommand(program, 'generate-files', 'Write the System Image files that a folder lacks.', [
    'generate-files -d "My agent" -c "--hostname=agent --cwd=/" -D LEVEL=info agent',
  ])
    .argument('<output>', 'folder to write to')
    .option('-d, --description <text>', 'what the service does')
    .option('-c, --config <options>', 'options of the runtime configuration: "--hostname=agent --cwd=/"')
    .option('-D, --default <key=value>', 'default value of a template variable (repeatable)', collect)
    .option('--force', 'overwrite files that exist')
    .action((output: string, options: Options) => generateFiles(output, options, session));
};

async function generateFiles(output: string, options: Options, session: Session): Promise<void> {
  const name = basename(resolve(output));
  const wanted = new Set(Object.keys(exportFiles) as readonly ExportFile[]);
  const data = {
    ...noTemplateData,
    name,
    description: options.description ?? name,
    runtimeOptions: options.config ?? '',
    process: await processOf(output),
    defaults: await readDefaults({ value: options.default ?? [], where: '--default' }),
    templates: await readTemplates(),
  };
  const { content: contents, notices } = await exportContents(wanted, data);
  for (const notice of notices) session.log.warning(notice);
  const files = [...contents].map(([file, content]) => ({ path: exportFiles[file], content }));
  await writeFiles(output, files, options, session);
}

/** The process that the folder's Dockerfile defines, if there is one. */
async function processOf(folder: string): Promise<ImageDefaults> {
  const path = join(folder, 'Dockerfile');
  if (!(await isThere(path))) return {};
  return dockerfileProcess(parseDockerfile(await readFile(path, 'utf8')));
}
