import { join } from 'node:path';
import { Option } from 'commander';
import { readTemplates } from '../generate/load-templates.js';
import { initScript, initScriptPath } from '../generate/contents.js';
import { dockerfile } from '../generate/dockerfile.js';
import type { TemplateData } from '../generate/template-data.js';
import { architecture } from '../generate/labels.js';
import { UserError } from '../core/errors.js';
import { parseHostFiles } from '../options/host-files.js';
import { parsePairs } from '../options/lists.js';
import { exportFiles } from '../core/system-image.js';
import type { NewFile } from '../files/create-files.js';
import { collect, subcommand, type AddCommand } from './command.js';
import { noTemplateData, writeFiles, type WriteOptions } from './new-files.js';
import { isThere } from '../files/exists.js';
import type { Session } from './session.js';

interface Options extends WriteOptions {
  readonly output: string;
  readonly fromBase: string;
  readonly maintainer?: string;
  readonly license?: string;
  readonly summary?: string;
  readonly version?: string;
  readonly helpText?: string;
  readonly architecture: string;
  readonly scope: string;
  readonly addFile?: readonly string[];
}

/** The values of the label distribution-scope. */
const scopes = ['private', 'authoritative-source-only', 'restricted', 'public'] as const;

const initName = 'init.sh';

export const addGenerateDockerfile: AddCommand = (program, session) => {
  subcommand(
    program,
    'generate-dockerfile',
    'Write a Dockerfile with the labels and files of a System Image.',
    ['generate-dockerfile -f scratch -S "My agent" -A agent.conf=/etc/agent.conf agent'],
  )
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
      new Option('-s, --scope <scope>', 'label distribution-scope').choices(scopes).default('private'),
    )
    .option('-A, --add-file <file=/path>', 'file for the host (repeatable)', collect)
    .option('--force', 'overwrite files that exist')
    .action((name: string, options: Options) => generateDockerfile(name, options, session));
};

async function generateDockerfile(name: string, options: Options, session: Session): Promise<void> {
  const { output } = options;
  const hostFiles = await parsePairs(
    { value: options.addFile ?? [], where: '--add-file' },
    '"file=/path/on/the/host"',
  );
  const addedFiles = parseHostFiles(hostFiles);
  for (const { source, where } of addedFiles) {
    if (await isThere(join(output, source))) continue;
    throw new UserError(
      `${where}: the file "${join(output, source)}" does not exist; create it, or correct its path.`,
    );
  }
  const data: TemplateData = {
    ...noTemplateData,
    name,
    baseImage: options.fromBase,
    labels: labelsOf(name, options),
    hostFiles: addedFiles,
    templates: await readTemplates(),
  };
  const present: string[] = [];
  for (const file of Object.values(exportFiles)) {
    if (await isThere(join(output, file))) present.push(file);
  }
  const content = await dockerfile(data, {
    folders: new Set(),
    exportFiles: present,
    hasInitScript: true,
    command: initScriptPath,
  });
  const files: NewFile[] = [{ path: 'Dockerfile', content }];
  // The Dockerfile's command. An existing script is the user's own, so --force is not suggested for it.
  if (!(await isThere(join(output, initName)))) {
    files.push({ path: initName, content: await initScript(data), executable: true });
  }
  await writeFiles(output, files, options, session);
}

function labelsOf(name: string, options: Options): ReadonlyMap<string, string> {
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
  return new Map(labels.filter((label): label is [string, string] => label[1] !== undefined));
}
