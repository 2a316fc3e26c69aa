import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { readTemplates } from '../templates.js';
import { exportContents } from '../generate/contents.js';
import { dockerfile } from '../generate/dockerfile.js';
import type { Facts } from '../generate/facts.js';
import { architecture } from '../generation.js';
import { parseHostFile } from '../options/host-files.js';
import { parsePairs } from '../options/lists.js';
import { readDefaults } from '../options/options.js';
import { exportFiles, type ExportFile } from '../system-image.js';
import { writeNew, type NewFile } from '../write-new.js';
import { collect, logOf, print, subcommand, type CommonOptions } from './command.js';

interface FilesOptions extends CommonOptions {
  readonly description?: string;
  readonly config?: string;
  readonly default: readonly string[];
  readonly force?: boolean;
}

interface DockerfileOptions extends CommonOptions {
  readonly output: string;
  readonly fromBase: string;
  readonly maintainer?: string;
  readonly license?: string;
  readonly summary?: string;
  readonly version?: string;
  readonly helpText?: string;
  readonly architecture: string;
  readonly scope: string;
  readonly addFile: readonly string[];
  readonly force?: boolean;
}

/** The two commands that only write files. */
export function addGenerateCommands(program: Command): void {
  program.addCommand(
    subcommand('generate-files', 'Write the System Image files that a folder does not have.')
      .argument('<output>', 'folder to write to')
      .option('-d, --description <text>', 'what the service is')
      .option('-c, --config <options>', 'options of the runtime configuration: "--hostname=agent --cwd=/"')
      .option('-D, --default <key=value>', 'default value of a template variable (repeatable)', collect, [])
      .option('--force', 'overwrite files that exist')
      .addHelpText(
        'after',
        '\nExample:\n  system-image generate-files -d "My agent" -c "--hostname=agent" -D LEVEL=info agent',
      )
      .action(generateFiles),
  );
  program.addCommand(
    subcommand('generate-dockerfile', 'Write a Dockerfile with the labels and files of a System Image.')
      .argument('<name>', 'name of the System Image')
      .option('-o, --output <folder>', 'folder to write to', '.')
      .option('-f, --from-base <image>', 'image to start from', 'fedora:latest')
      .option('-m, --maintainer <text>', 'label maintainer')
      .option('-l, --license <text>', 'label license')
      .option('-S, --summary <text>', 'label summary')
      .option('-v, --version <text>', 'label version')
      .option('-H, --help-text <text>', 'label help')
      .option('-a, --architecture <name>', 'label architecture', architecture())
      .addOption(
        new Option('-s, --scope <scope>', 'label distribution-scope')
          .choices(['private', 'authoritative-source-only', 'restricted', 'public'])
          .default('private'),
      )
      .option('-A, --add-file <file=/path>', 'file for the host (repeatable)', collect, [])
      .option('--force', 'overwrite a Dockerfile that exists')
      .addHelpText(
        'after',
        '\nExample:\n  system-image generate-dockerfile -f scratch -A agent.conf=/etc/agent.conf agent',
      )
      .action(generateDockerfile),
  );
}

async function generateFiles(output: string, options: FilesOptions): Promise<void> {
  const name = basename(resolve(output));
  const facts: Facts = {
    ...noFacts,
    name,
    description: options.description ?? name,
    runtimeOptions: options.config ?? '',
    defaults: await readDefaults({ value: options.default, where: '--default' }),
    templates: await readTemplates(),
  };
  const wanted = new Set(Object.keys(exportFiles) as readonly ExportFile[]);
  const { content, notices } = await exportContents(wanted, facts, undefined);
  for (const notice of notices) logOf(options).warning(notice);
  await write(
    output,
    [...content].map(([file, text]) => ({ path: exportFiles[file], content: text })),
    options,
  );
}

async function generateDockerfile(name: string, options: DockerfileOptions): Promise<void> {
  const labels: readonly (readonly [string, string | undefined])[] = [
    ['name', name],
    ['maintainer', options.maintainer],
    ['license', options.license],
    ['summary', options.summary],
    ['version', options.version],
    ['help', options.helpText],
    ['architecture', options.architecture],
    ['atomic.type', 'system'],
    ['distribution-scope', options.scope],
  ];
  const files = await parsePairs({ value: options.addFile, where: '--add-file' }, '"file=/path/on/the/host"');
  const facts: Facts = {
    ...noFacts,
    name,
    baseImage: options.fromBase,
    labels: new Map(labels.filter((label): label is [string, string] => label[1] !== undefined)),
    hostFiles: files.map(parseHostFile),
    templates: await readTemplates(),
  };
  const existing = await Promise.all(
    [...Object.values(exportFiles), 'init.sh'].map(async (file) =>
      (await exists(join(options.output, file))) ? [file] : [],
    ),
  );
  const present = existing.flat();
  const content = await dockerfile(facts, {
    folders: new Set(),
    exportFiles: present.filter((file) => file !== 'init.sh'),
    hasInitScript: present.includes('init.sh'),
  });
  await write(options.output, [{ path: 'Dockerfile', content }], options);
}

const noFacts: Omit<Facts, 'templates'> = {
  name: '',
  description: '',
  baseImage: 'scratch',
  labels: new Map(),
  runtimeOptions: '',
  defaults: new Map(),
  hostFiles: [],
  programs: [],
  process: {},
};

/** Writes what is missing and prints its paths; a file that exists is kept unless `--force` says otherwise. */
async function write(
  folder: string,
  files: readonly NewFile[],
  options: CommonOptions & { force?: boolean },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const missing: NewFile[] = [];
  for (const file of files) {
    const path = join(folder, file.path);
    if (await exists(path)) {
      if (!options.force) {
        process.stderr.write(`kept ${path}: it exists; --force overwrites it\n`);
        continue;
      }
      await rm(path);
    }
    missing.push(file);
  }
  await writeNew(folder, missing);
  for (const { path } of missing) print(join(folder, path));
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
