import { join } from 'node:path/posix';
import { exportFiles } from '../../core/system-image.js';
import { copyTarget } from '../../dockerfile/exports.js';
import { resolve, type Files } from '../../image/files.js';
import type { CheckContext } from '../check-context.js';
import { configOf, type Config } from '../config/configuration.js';
import { part } from '../config/parts.js';
import { copiesOf } from '../copies.js';
import { ProgramFinder } from '../process/program.js';
import type { Rule } from '../rule.js';

export const configPlaceholder: Rule = {
  id: 'config-placeholder',
  level: 'error',
  where: 'either',
  summary: 'the service is the placeholder init.sh, which only says that no program was given',
  why: 'The placeholder stands in for a program if an image has none. It ends with status 1, and the service never runs.',
  async *find(context) {
    const config = configOf(context);
    const program = part(config?.value, ['process', 'args', 0]);
    if (config === undefined || typeof program !== 'string') return;
    if (!(await runsPlaceholder(context, config, program))) return;
    yield {
      message: `The service runs ${program}, a placeholder that ends with an error.`,
      help: `Give the image an ENTRYPOINT or CMD, put one executable into the folder, or set process.args in ${exportFiles.config}.`,
      at: config.at(['process', 'args', 0]),
    };
  },
};

async function runsPlaceholder(context: CheckContext, config: Config, program: string): Promise<boolean> {
  const { image, folder } = context;
  if (image !== undefined) {
    const entry = await new ProgramFinder(image, config).find(program);
    if (entry === undefined || entry === 'hidden') return false;
    return isPlaceholder(image.files, entry.path, entry.size);
  }
  // Of a folder, what its Dockerfile copies to the program's path; the last copy wins.
  const copied = copiesOf(context)
    .filter(({ from }) => from === undefined)
    .flatMap((copy) => copy.sources.map((source) => ({ source, target: copyTarget(copy, source) })))
    .findLast(({ target }) => target === program);
  const entry = folder && copied && (await resolve(folder.files, join('/', copied.source)));
  return (
    folder !== undefined && entry?.type === 'file' && isPlaceholder(folder.files, entry.path, entry.size)
  );
}

/** Bytes; the placeholder is a few lines. */
const largest = 4096;

/** By what it says, which generate/templates/init.sh.hbs has too. */
async function isPlaceholder(files: Files, path: string, size: number): Promise<boolean> {
  if (size > largest) return false;
  const text = (await files.read(path, largest)).toString('latin1');
  return text.startsWith('#!') && text.includes(' has no command yet: ') && /^exit 1$/m.test(text);
}
