import { isAbsolute, join } from 'node:path/posix';
import { type Entry, resolve } from '../../image/files.js';
import type { Image } from '../../image/image.js';
import { type Config, configOf } from '../config/configuration.js';
import { items, part } from '../config/parts.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const configArgs: Rule = {
  id: 'config-args',
  level: 'error',
  where: 'image',
  summary: 'process.args[0] is not in the image, is not executable, or its interpreter is missing',
  why: 'The container ends at once, with an error of the runtime.',
  async *find(context) {
    const config = configOf(context);
    const { image } = context;
    const program = part(config?.value, ['process', 'args', 0]);
    if (config === undefined || image === undefined || typeof program !== 'string' || program === '') return;
    // A name without a value is another rule's; what it would stand for is not known here.
    if (program.includes('$') || context.settings.noContainerService) return;
    const found = await programProblem(image, config, program);
    if (found !== undefined) yield { ...found, at: config.at(['process', 'args', 0]) };
  },
};

/** Looks the program up as runc does: along PATH, or from the working directory where the name has a slash. */
async function programProblem(image: Image, config: Config, program: string): Promise<Found | undefined> {
  const candidates = candidatePaths(config, program);
  if (candidates.some((path) => isMountedOver(config, path))) return undefined;
  let inexecutable: Entry | undefined;
  for (const path of candidates) {
    const entry = await resolve(image.files, path);
    if (entry?.type !== 'file') continue;
    if ((entry.mode & 0o111) !== 0) return interpreterProblem(image, config, program, entry);
    inexecutable ??= entry;
  }
  if (inexecutable !== undefined) {
    return {
      message: `${inexecutable.path}, which the service runs, is not executable.`,
      help: `Make it executable: RUN chmod +x ${inexecutable.path}, or COPY --chmod=755.`,
    };
  }
  const where = program.includes('/') ? '' : ' along PATH';
  return {
    message: `The service runs ${program}, which is not in the image${where}.`,
    help: 'Set process.args to the program of the image; its ENTRYPOINT and CMD play no part.',
  };
}

function candidatePaths(config: Config, program: string): readonly string[] {
  if (isAbsolute(program)) return [program];
  const directory = part(config.value, ['process', 'cwd']);
  const cwd = typeof directory === 'string' ? directory : '/';
  if (program.includes('/')) return [join(cwd, program)];
  const entries = items(config.value, ['process', 'env']).filter((entry) => typeof entry === 'string');
  const path = entries.findLast((entry) => entry.startsWith('PATH='))?.slice('PATH='.length) ?? '';
  return path.split(':').map((folder) => join(cwd, isAbsolute(folder) ? '/' : '', folder, program));
}

/** Whether a mount hides what the image has at a path; then the host has the say. */
function isMountedOver(config: Config, path: string): boolean {
  return items(config.value, ['mounts']).some((mount) => {
    const destination = part(mount, ['destination']);
    return typeof destination === 'string' && destination !== '' && isBelow(path, join('/', destination));
  });
}

function isBelow(path: string, folder: string): boolean {
  return `${path}/`.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Larger files are programs, not scripts, as far as it matters. */
const maxScript = 1024 * 1024;

async function interpreterProblem(
  image: Image,
  config: Config,
  program: string,
  entry: Entry,
): Promise<Found | undefined> {
  if (entry.size > maxScript) return undefined;
  const head = (await image.files.read(entry.path, maxScript)).subarray(0, 256).toString('latin1');
  const interpreter = /^#![ \t]*([^\s]+)/.exec(head)?.[1];
  if (interpreter === undefined || !isAbsolute(interpreter) || isMountedOver(config, interpreter))
    return undefined;
  const found = await resolve(image.files, interpreter);
  if (found?.type === 'file' && (found.mode & 0o111) !== 0) return undefined;
  return {
    message: `${program} is run by ${interpreter}, which is not in the image.`,
    help: `Install ${interpreter}, or change the first line of ${program}.`,
  };
}
