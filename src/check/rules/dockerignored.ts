import { join } from 'node:path/posix';
import type { CheckContext } from '../check-context.js';
import { copiesOf } from '../copies.js';
import { readIgnoreFile } from '../ignore-file.js';
import type { Rule } from '../rule.js';

export const dockerignored: Rule = {
  id: 'dockerignored',
  level: 'error',
  where: 'folder',
  summary: '.dockerignore keeps out a file that the image needs',
  why: 'The build does not see the file: COPY fails, or copies a folder without it.',
  async *find(context) {
    const ignore = await readIgnoreFile(context);
    if (ignore === undefined) return;
    for (const path of await neededFiles(context)) {
      const pattern = ignore.ignoredBy(path);
      if (pattern === undefined) continue;
      yield {
        message: `${ignore.file.name} keeps ${path} out of the build by the pattern "${pattern.pattern}", but the image needs it.`,
        help: `Add the line !${path} to the end of ${ignore.file.name}.`,
        at: ignore.file.atLine(pattern.line),
      };
    }
  },
};

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
