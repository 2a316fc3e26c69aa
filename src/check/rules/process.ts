import { isAbsolute, join } from 'node:path/posix';
import { resolve, type Entry } from '../../image/files.js';
import type { Image } from '../../image/image.js';
import { items, part } from '../config/shape.js';
import type { Rule } from '../rule.js';
import type { Found } from '../finding.js';
import { configOf, type Config } from './config.js';

/** Rules that hold the configuration's process against the image that it runs in. */
export const processRules: readonly Rule[] = [
  {
    id: 'config-args',
    level: 'error',
    where: 'image',
    summary: 'process.args[0] is not in the image, is not executable, or its interpreter is missing',
    why: 'The container ends at once, with an error of the runtime.',
    async *find(context) {
      const config = configOf(context);
      const { image } = context;
      const program = part(config?.value, ['process', 'args', 0]);
      if (config === undefined || image === undefined || typeof program !== 'string' || program === '')
        return;
      // A name without a value is another rule's; what it would stand for is not known here.
      if (program.includes('$') || context.settings.noContainerService) return;
      const found = await programProblem(image, config, program);
      if (found !== undefined) yield { ...found, at: config.at(['process', 'args', 0]) };
    },
  },
  {
    id: 'config-user',
    level: 'warning',
    where: 'image',
    summary: "process.user differs from the image's USER",
    why: 'The service runs with other rights than the image was built for: files that it owns cannot be read, or it is root without need.',
    async *find(context) {
      const config = configOf(context);
      const { image } = context;
      if (config === undefined || image === undefined || image.config.user === '') return;
      const wanted = await numericUser(image);
      const actual = part(config.value, ['process', 'user', 'uid']) ?? 0;
      if (wanted === undefined || typeof actual !== 'number' || actual === wanted) return;
      yield {
        message: `The service runs as user ${actual}, but the image's USER is ${image.config.user}.`,
        help: `Set process.user.uid to ${wanted}, or USER in the Dockerfile to what the service needs.`,
        at: config.at(['process', 'user', 'uid']),
      };
    },
  },
];

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

/** The number of the image's USER, by its own /etc/passwd; nothing where that cannot be told. */
async function numericUser({ config, files }: Image): Promise<number | undefined> {
  const [name = ''] = config.user.split(':');
  if (/^\d+$/.test(name)) return Number(name);
  const passwd = await resolve(files, '/etc/passwd');
  if (passwd?.type !== 'file') return name === 'root' ? 0 : undefined;
  const lines = (await files.read(passwd.path)).toString().split('\n');
  const uid = lines.map((line) => line.split(':')).find(([user]) => user === name)?.[2];
  return uid !== undefined && /^\d+$/.test(uid) ? Number(uid) : undefined;
}
