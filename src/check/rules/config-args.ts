import { isAbsolute } from 'node:path/posix';
import type { Entry } from '../../image/files.js';
import { configOf, type Config } from '../config/configuration.js';
import { part } from '../config/parts.js';
import type { Found } from '../finding.js';
import { firstClosed } from '../process/access.js';
import { startOf, type Start } from '../process/interpreter.js';
import { machineName, runsOn } from '../process/machines.js';
import { isExecutable, ProgramFinder } from '../process/program.js';
import type { Rule } from '../rule.js';

export const configArgs: Rule = {
  id: 'config-args',
  level: 'error',
  where: 'image',
  summary:
    'process.args[0] is not in the image, or the kernel cannot start it: its working directory, mode, owner, architecture, first line, interpreter or loader',
  why: 'The container ends at once, with an error of the runtime.',
  async *find(context) {
    const config = configOf(context);
    const { image } = context;
    const program = part(config?.value, ['process', 'args', 0]);
    if (config !== undefined && image !== undefined) yield* folderProblem(new ProgramFinder(image, config));
    if (config === undefined || image === undefined || typeof program !== 'string' || program === '') return;
    // A name without a value is another rule's; what it stands for is not known here.
    if (program.includes('$') || context.settings.noContainerService) return;
    const found = await problemOf(new ProgramFinder(image, config), program);
    if (found !== undefined) yield { ...found, at: config.at(['process', 'args', 0]) };
  },
};

/** Runtimes create a missing working directory, but no folder can be where a file is. */
async function* folderProblem(finder: ProgramFinder): AsyncGenerator<Found> {
  const folder = part(finder.config.value, ['process', 'cwd']);
  if (typeof folder !== 'string' || !folder.startsWith('/') || folder.includes('$')) return;
  const entry = await finder.find(folder);
  if (entry === undefined || entry === 'hidden') return;
  yield {
    message: `The working directory ${folder} is a file of the image.`,
    help: 'Set process.cwd to a directory.',
    at: finder.config.at(['process', 'cwd']),
  };
}

async function problemOf(finder: ProgramFinder, program: string): Promise<Found | undefined> {
  const entry = await finder.find(program);
  if (entry === 'hidden') return undefined;
  if (entry === undefined) {
    return {
      message: `The service runs ${program}, which is not in the image${program.includes('/') ? '' : ' along PATH'}.`,
      help: 'Set process.args to a program of the image; its ENTRYPOINT and CMD do not count.',
    };
  }
  if (!isExecutable(entry)) {
    return {
      message: `${entry.path}, which the service runs, is not executable.`,
      help: `Make it executable: RUN chmod +x ${entry.path}, or COPY --chmod=755.`,
    };
  }
  const closed = await firstClosed(finder.image.files, entry, finder.config);
  if (closed !== undefined) return closedProblem(finder.config, entry, closed);
  return startProblem(finder, program, entry);
}

function closedProblem(config: Config, program: Entry, closed: Entry): Found {
  const uid = Number(part(config.value, ['process', 'user', 'uid']) ?? 0);
  const what = `${closed.path} belongs to ${closed.uid}:${closed.gid} and has the mode ${closed.mode.toString(8).padStart(4, '0')}`;
  return {
    message: `${what}, so user ${uid} cannot run ${program.path}.`,
    help: `Open it: RUN chmod ${closed.type === 'directory' ? 'a+x' : 'a+rx'} ${closed.path}, or run the service as its owner.`,
  };
}

/** Bytes of a program that are read to find its interpreter; of a larger one nothing is said. */
const largest = 16 * 1024 * 1024;

async function startProblem(
  finder: ProgramFinder,
  program: string,
  entry: Entry,
): Promise<Found | undefined> {
  if (entry.size > largest) return undefined;
  const start = startOf(await finder.image.files.read(entry.path, largest));
  switch (start.kind) {
    case 'unknown':
      return undefined;
    case 'empty':
      return { message: `${program} is an empty file.`, help: 'Put the program there.' };
    case 'text':
      return {
        message: `${program} is a text without #! in its first line, which the kernel does not start.`,
        help: `Start it with #!/bin/sh, or run /bin/sh ${entry.path}.`,
      };
    case 'binary':
      return (
        binaryProblem(finder, program, start) ??
        (start.loader === undefined ? undefined : missingProblem(finder, program, start.loader, 'loaded'))
      );
    case 'script':
      return scriptProblem(finder, program, start.interpreter, start.argument);
  }
}

function binaryProblem(
  { image: { config } }: ProgramFinder,
  program: string,
  { machine, isProgram }: Extract<Start, { kind: 'binary' }>,
): Found | undefined {
  if (!isProgram) {
    return {
      message: `${program} is an ELF file, but not a program that the kernel starts.`,
      help: 'Link it, or copy the whole file.',
    };
  }
  if (machine === undefined || runsOn(config.architecture, machine)) return undefined;
  return {
    message: `${program} is a program for ${machineName(machine)}, but the image is for ${config.architecture}.`,
    help: `Build it for ${config.architecture}, or set the platform of the image.`,
  };
}

async function scriptProblem(
  finder: ProgramFinder,
  program: string,
  interpreter: string,
  argument: string | undefined,
): Promise<Found | undefined> {
  if (interpreter.endsWith('\r')) {
    return {
      message: `The first line of ${program} ends with a carriage return, so the kernel looks for "${interpreter.trim()}\\r".`,
      help: `Convert ${program} to line feeds, and keep it so: * text=auto eol=lf in .gitattributes.`,
    };
  }
  if (!isAbsolute(interpreter)) return undefined;
  const problem = await missingProblem(finder, program, interpreter, 'run');
  if (problem !== undefined || !/\/env$/.test(interpreter)) return problem;
  const [name = ''] = (argument ?? '').replace(/^-S\s+/, '').split(/\s+/);
  return name === '' || /[-=/\r]/.test(name.charAt(0)) || name.includes('=')
    ? undefined
    : missingProblem(finder, program, name, 'run');
}

async function missingProblem(
  finder: ProgramFinder,
  program: string,
  wanted: string,
  verb: 'run' | 'loaded',
): Promise<Found | undefined> {
  const found = await finder.find(wanted);
  if (found === 'hidden' || (found !== undefined && isExecutable(found))) return undefined;
  return {
    message: `${program} is ${verb} by ${wanted}, which is not in the image.`,
    help:
      verb === 'run'
        ? `Install ${wanted}, or change the first line of ${program}.`
        : 'Link it statically, or base the image on the system that it was built for.',
  };
}
