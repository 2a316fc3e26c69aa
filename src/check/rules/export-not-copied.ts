import { join } from 'node:path/posix';
import { exportFiles, exportsFolder } from '../../core/system-image.js';
import { uncopied } from '../export-files.js';
import type { Rule } from '../rule.js';

export const exportNotCopied: Rule = {
  id: 'export-not-copied',
  level: 'error',
  where: 'folder',
  summary:
    'a System Image file is in the folder, but neither the Dockerfile nor the build puts it into /exports',
  why: 'The installer reads `/exports` of the image; a file that stays in the folder plays no part.',
  async *find(context) {
    const { folder, dockerfile, sources, added } = context;
    if (folder === undefined || dockerfile === undefined || sources.more) return;
    for (const name of Object.values(exportFiles)) {
      if (sources.paths.has(join(exportsFolder, name)) || added?.has(name)) continue;
      const path = await uncopied(folder, name);
      if (path === undefined) continue;
      yield {
        message: `${path.slice(1)} is in the folder, but nothing puts it into ${exportsFolder}.`,
        help: `Add COPY ${path.slice(1)} ${exportsFolder}/ to the Dockerfile.`,
        at: dockerfile.file.atLine(dockerfile.parsed.stages.at(-1)?.line ?? 1),
      };
    }
  },
};
