import { join } from 'node:path/posix';
import { exportFiles, exportsFolder, hostFolder } from '../../core/system-image.js';
import type { Copy } from '../../dockerfile/dockerfile.js';
import type { Files } from '../../image/files.js';
import { copiesOf } from '../copies.js';
import type { Rule } from '../rule.js';

export const exportsSlash: Rule = {
  id: 'exports-slash',
  level: 'warning',
  where: 'folder',
  summary: 'files are copied to /exports without a trailing slash',
  why: 'If `/exports` does not exist yet, the file itself becomes `/exports`, and there is no folder to read.',
  async *find(context) {
    const files = context.folder?.files;
    for (const copy of copiesOf(context)) {
      if (copy.target !== exportsFolder && copy.target !== hostFolder) continue;
      if (!(await copiesFile(copy, files))) continue;
      yield {
        message: `${copy.instruction} to ${copy.destination} creates a file of that name if the folder does not exist yet.`,
        help: `End the path with a slash: ${copy.destination}/.`,
        at: context.dockerfile?.file.atLine(copy.line),
      };
    }
  },
};

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
