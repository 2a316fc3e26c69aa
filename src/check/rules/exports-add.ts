import { exportsFolder } from '../../core/system-image.js';
import { copiesOf } from '../copies.js';
import type { Rule } from '../rule.js';

export const exportsAdd: Rule = {
  id: 'exports-add',
  level: 'warning',
  where: 'folder',
  summary: 'ADD unpacks an archive into /exports, or fetches a URL',
  why: 'An archive hides from the reader of the repository what a host will get, and a URL can give another file tomorrow. A plain file is the same with ADD and COPY.',
  *find(context) {
    for (const { instruction, sources, target, line } of copiesOf(context)) {
      if (instruction !== 'ADD' || !`${target}/`.startsWith(`${exportsFolder}/`)) continue;
      for (const source of sources) {
        const kind = kindOf(source);
        if (kind === undefined) continue;
        yield {
          message:
            kind === 'url'
              ? `ADD fetches ${source} into ${target}: what a host gets can change without a commit.`
              : `ADD unpacks ${source} into ${target}, instead of copying it.`,
          help:
            kind === 'url'
              ? 'Keep the file in the repository, or pin it with ADD --checksum.'
              : 'Unpack it in the repository and COPY the files, or COPY the archive if the host needs it as one.',
          at: context.dockerfile?.file.atLine(line),
        };
      }
    }
  },
};

function kindOf(source: string): 'url' | 'archive' | undefined {
  if (/^(?:https?|ftp|git|ssh):\/\/|^git@/i.test(source)) return 'url';
  return /\.(?:tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz))$/i.test(source) ? 'archive' : undefined;
}
