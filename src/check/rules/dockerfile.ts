import { basename, join } from 'node:path/posix';
import type { Copy, Run } from '../../dockerfile/dockerfile.js';
import { ignoredBy } from '../../dockerfile/ignore.js';
import type { Files } from '../../image/files.js';
import { exportFiles, exportsFolder, hostFolder } from '../../core/system-image.js';
import type { Rule } from '../rule.js';
import type { Found } from '../finding.js';
import { finalStages } from '../../dockerfile/final-stages.js';
import type { CheckContext } from '../check-context.js';
import { TextFile } from '../text-file.js';

/** Rules about how the image is built. */
export const dockerfileRules: readonly Rule[] = [
  {
    id: 'dockerfile-syntax',
    level: 'error',
    where: 'folder',
    summary: 'the Dockerfile does not parse, or has an unknown instruction',
    why: 'The build stops.',
    *find({ dockerfile }) {
      for (const { line, message } of dockerfile?.parsed.problems ?? []) {
        yield {
          message,
          help: 'Correct the instruction; the build stops here.',
          at: dockerfile?.file.atLine(line),
        };
      }
    },
  },
  {
    id: 'exports-misspelled',
    level: 'error',
    where: 'either',
    summary: '/export is written where /exports is meant',
    why: 'The installer reads `/exports` alone: the files are in the image, and never looked at.',
    async *find(context) {
      const copies = copiesOf(context).filter(isMisspelled);
      for (const { instruction, target, line } of copies) {
        yield {
          message: `${instruction} puts files into ${target}, where the installer does not look.`,
          help: `Write ${exportsFolder}${target.replace(/^\/[^/]*/, '')}.`,
          at: context.dockerfile?.file.atLine(line),
        };
      }
      if (copies.length === 0) yield* misspelledInImage(context);
    },
  },
  {
    id: 'exports-slash',
    level: 'warning',
    where: 'folder',
    summary: 'files are copied to /exports without the closing slash',
    why: 'Where `/exports` is not there yet, the file itself becomes `/exports`, and there is no folder to read.',
    async *find(context) {
      const files = context.folder?.files;
      for (const copy of copiesOf(context)) {
        if (copy.target !== exportsFolder && copy.target !== hostFolder) continue;
        if (!(await copiesFile(copy, files))) continue;
        yield {
          message: `${copy.instruction} to ${copy.destination} makes a file of that name where the folder is not there yet.`,
          help: `Close the path with a slash: ${copy.destination}/.`,
          at: context.dockerfile?.file.atLine(copy.line),
        };
      }
    },
  },
  {
    id: 'exports-add',
    level: 'warning',
    where: 'folder',
    summary: 'ADD puts files into /exports where COPY would do',
    why: 'ADD unpacks archives and fetches URLs: a template that changes its name can become something else in the image.',
    *find(context) {
      for (const { instruction, sources, target, line } of copiesOf(context)) {
        const inExports = `${target}/`.startsWith(`${exportsFolder}/`);
        if (instruction !== 'ADD' || !inExports || sources.some(needsAdd)) continue;
        yield {
          message: `ADD copies ${sources.join(', ')} to ${target}, and would unpack an archive or fetch a URL.`,
          help: 'Write COPY in place of ADD.',
          at: context.dockerfile?.file.atLine(line),
        };
      }
    },
  },
  {
    id: 'dockerignored',
    level: 'error',
    where: 'folder',
    summary: '.dockerignore keeps out a file that the image needs',
    why: 'The build does not see the file: COPY fails, or copies a folder without it.',
    async *find(context) {
      const ignore = await readIgnoreFile(context);
      if (ignore === undefined) return;
      for (const path of await neededFiles(context)) {
        const pattern = ignoredBy(ignore.text, path);
        if (pattern === undefined) continue;
        yield {
          message: `${ignore.name} keeps ${path} out of the build by the pattern "${pattern.pattern}", but the image needs it.`,
          help: `Add the line !${path} to the end of ${ignore.name}.`,
          at: ignore.atLine(pattern.line),
        };
      }
    },
  },
  {
    id: 'dockerfile-maintainer',
    level: 'warning',
    where: 'folder',
    summary: 'MAINTAINER is used in place of the label',
    why: 'The instruction sets a field that nothing reads; tools read the label.',
    *find({ dockerfile }) {
      for (const line of dockerfile?.parsed.stages.flatMap(({ maintainers }) => maintainers) ?? []) {
        yield {
          message: 'MAINTAINER is deprecated, and sets no label.',
          help: 'Write LABEL maintainer="NAME <EMAIL>".',
          at: dockerfile?.file.atLine(line),
        };
      }
    },
  },
  {
    id: 'dockerfile-docs',
    level: 'warning',
    where: 'folder',
    summary: 'dnf or yum installs packages with their documentation',
    why: 'Every host downloads and keeps manual pages that no one can read there.',
    *find({ dockerfile }) {
      const runs = dockerfile ? finalStages(dockerfile.parsed).flatMap((stage) => stage.runs) : [];
      const configured = runs.findIndex(({ command }) => configuresNodocs.test(command));
      for (const run of configured < 0 ? runs : runs.slice(0, configured)) {
        const tool = installingTool(run);
        if (tool === undefined) continue;
        yield {
          message: `${tool} installs documentation that nobody reads in a container.`,
          help: `Write ${tool} install --setopt=tsflags=nodocs.`,
          at: dockerfile?.file.atLine(run.line),
        };
      }
    },
  },
];

/** COPY and ADD of what becomes the image. */
function copiesOf({ dockerfile }: CheckContext): readonly Copy[] {
  return dockerfile ? finalStages(dockerfile.parsed).flatMap((stage) => stage.copies) : [];
}

/** Other spellings of the folder, where what is copied belongs into it: an image may have an /export of its own. */
function isMisspelled({ target, sources, heredocs }: Copy): boolean {
  const folder = /^\/([^/]*)(?=\/|$)/.exec(target)?.[1] ?? '';
  if (folder === 'exports' || !/^exports?$|^exprots?$/i.test(folder)) return false;
  if (/^\/[^/]*\/hostfs(?:\/|$)/.test(target)) return true;
  const names: readonly string[] = ['config.json', 'exports', 'hostfs', ...Object.values(exportFiles)];
  const meant = [...sources, ...heredocs, target].map((path) => basename(path));
  return meant.some((name) => names.includes(name) || /[*?]|^\.$/.test(name));
}

/** A folder /export that holds what belongs into /exports. */
async function* misspelledInImage({ image }: CheckContext): AsyncGenerator<Found> {
  if (image === undefined) return;
  for (const name of ['hostfs', ...Object.values(exportFiles)]) {
    if ((await image.files.lookup(`/export/${name}`)) === undefined) continue;
    yield {
      message: `The image has /export/${name}, where the installer does not look.`,
      help: `Put it into ${exportsFolder}/${name}.`,
    };
  }
}

/** Whether a single file is copied, so that the target becomes its name. */
async function copiesFile({ sources, from, heredocs }: Copy, files: Files | undefined): Promise<boolean> {
  if (heredocs.length > 0) return true;
  const names: readonly string[] = Object.values(exportFiles);
  if (from !== undefined) return sources.some((source) => names.some((name) => source.endsWith(`/${name}`)));
  for (const source of sources) {
    const entry = await files?.lookup(join('/', source).replace(/(?<=.)\/$/, ''));
    if (entry?.type === 'file' || (entry === undefined && /[^/]\*|\.\w+$/.test(source))) return true;
  }
  return false;
}

function needsAdd(source: string): boolean {
  return /^(?:https?|ftp|git):\/\/|^git@|\.git(?:#.*)?$|\.(?:tar|tgz|tbz2?|txz|tar\.\w+)$/i.test(source);
}

async function readIgnoreFile({ folder }: CheckContext): Promise<TextFile | undefined> {
  if (folder === undefined) return undefined;
  const { files, path, dockerfile = '/Dockerfile' } = folder;
  for (const candidate of [`${dockerfile}.dockerignore`, '/.dockerignore']) {
    if ((await files.lookup(candidate))?.type !== 'file') continue;
    const name = candidate.slice(1);
    return new TextFile(name, await files.read(candidate), { file: join(path, name) });
  }
  return undefined;
}

/** Files that a COPY or ADD names, and System Image files that the build may add, as paths in the context. */
async function neededFiles(context: CheckContext): Promise<readonly string[]> {
  const needed = new Set([...context.sources.paths.values()].map((path) => path.slice(1)));
  for (const { sources, from } of copiesOf(context)) {
    for (const source of from === undefined ? sources : []) {
      const path = join('/', source);
      if ((await context.folder?.files.lookup(path))?.type === 'file') needed.add(path.slice(1));
    }
  }
  return [...needed];
}

const configuresNodocs =
  /tsflags\s*=\s*nodocs[^&;|]*>+\s*\S*(?:dnf|yum)|config-manager\s[^&;|]*tsflags\s*=\s*nodocs/;

/** The package manager that a RUN calls to install with documentation. */
function installingTool({ command }: Run): string | undefined {
  for (const part of command.split(/&&|\|\||[;|\n]/)) {
    const call = /(?:^|[\s/(])((?:micro)?dnf5?|yum)\s(?:.*\s)?(?:group)?install(?:\s|$)/s.exec(part);
    if (call !== null && !/nodocs/.test(part)) return call[1];
  }
  return undefined;
}
