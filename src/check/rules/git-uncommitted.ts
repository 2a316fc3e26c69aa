import { join } from 'node:path/posix';
import { exportFiles } from '../../core/system-image.js';
import type { Rule } from '../rule.js';

export const gitUncommitted: Rule = {
  id: 'git-uncommitted',
  level: 'notice',
  where: 'folder',
  summary: 'a System Image file has changes that are not committed, or the folder is in no git repository',
  why: 'The image cannot be built again from what the repository holds.',
  async *find({ folder, reader }) {
    if (folder?.uncommitted === undefined) return;
    if (folder.uncommitted === 'no-git') {
      yield {
        message: 'The folder is not in a git repository, so nothing says what the image was built from.',
        help: 'Put the folder under version control.',
      };
      return;
    }
    for (const name of Object.values(exportFiles)) {
      const source = await reader.source(name);
      if (source === undefined || !folder.uncommitted.has(source)) continue;
      yield {
        message: `${name} has changes that are not committed.`,
        help: 'Commit them, so that the image can be built again from its revision.',
        at: { file: join(folder.path, source.slice(1)), line: 1 },
      };
    }
  },
};
