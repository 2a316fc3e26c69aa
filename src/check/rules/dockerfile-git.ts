import { normalize } from 'node:path/posix';
import { goPattern } from '../../dockerfile/go-pattern.js';
import { copiesOf } from '../copies.js';
import { readIgnoreFile } from '../ignore-file.js';
import type { Rule } from '../rule.js';

export const dockerfileGit: Rule = {
  id: 'dockerfile-git',
  level: 'warning',
  where: 'folder',
  summary: 'the Dockerfile copies .git into the image',
  why: 'The history of the repository becomes part of the image, with all that was ever deleted from it, and so does the token that actions/checkout keeps in `.git/config` unless `persist-credentials` is `false`.',
  async *find(context) {
    if ((await context.folder?.files.lookup('/.git'))?.type !== 'directory') return;
    const ignore = await readIgnoreFile(context);
    if (ignore?.ignoredBy('.git/config')) return;
    for (const { instruction, line, sources, from } of copiesOf(context)) {
      const source = from === undefined ? sources.find(takesGit) : undefined;
      if (source === undefined) continue;
      yield {
        message: `${instruction} ${source} copies .git, with the history of the repository, into the image.`,
        help: 'Add the line .git to .dockerignore, or copy only the files that the image needs.',
        at: context.dockerfile?.file.atLine(line),
      };
    }
  },
};

/** Whether a source of COPY or ADD is the folder .git, something in it, or a folder or pattern that it is in. */
function takesGit(source: string): boolean {
  const path = normalize(`/${source}`).slice(1).replace(/\/$/, '');
  const [first = ''] = path.split('/');
  return path === '' || (goPattern(first)?.test('.git') ?? false);
}
