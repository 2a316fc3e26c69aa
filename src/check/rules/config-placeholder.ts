import { exportFiles } from '../../core/system-image.js';
import type { Files } from '../../image/files.js';
import { configOf } from '../config/configuration.js';
import { part } from '../config/parts.js';
import { ProgramFinder } from '../process/program.js';
import type { Rule } from '../rule.js';

export const configPlaceholder: Rule = {
  id: 'config-placeholder',
  level: 'error',
  where: 'image',
  summary: 'the service is the placeholder init.sh, which only says that no program was given',
  why: 'The placeholder stands in for a program if an image has none. It ends with status 1, and the service never runs.',
  async *find(context) {
    const config = configOf(context);
    const { image } = context;
    const program = part(config?.value, ['process', 'args', 0]);
    if (config === undefined || image === undefined || typeof program !== 'string') return;
    if (context.settings.noContainerService) return;
    const entry = await new ProgramFinder(image, config).find(program);
    if (
      entry === undefined ||
      entry === 'hidden' ||
      !(await isPlaceholder(image.files, entry.path, entry.size))
    )
      return;
    yield {
      message: `The service runs ${program}, a placeholder that ends with an error.`,
      help: `Give the image an ENTRYPOINT or CMD, put one executable into the folder, or set process.args in ${exportFiles.config}.`,
      at: config.at(['process', 'args', 0]),
    };
  },
};

/** Bytes; the placeholder is a few lines. */
const largest = 4096;

/** By what it says, which generate/templates/init.sh.hbs has too. */
async function isPlaceholder(files: Files, path: string, size: number): Promise<boolean> {
  if (size > largest) return false;
  const text = (await files.read(path, largest)).toString('latin1');
  return text.startsWith('#!') && text.includes(' has no command yet: ') && /^exit 1$/m.test(text);
}
