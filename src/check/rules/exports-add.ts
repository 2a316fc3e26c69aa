import { exportsFolder } from '../../core/system-image.js';
import { copiesOf } from '../copies.js';
import type { Rule } from '../rule.js';

export const exportsAdd: Rule = {
  id: 'exports-add',
  level: 'warning',
  where: 'folder',
  summary: 'ADD puts files into /exports where COPY would do',
  why: 'ADD unpacks archives and fetches URLs: a template that changes its name can become something else in the image.',
  *find(context) {
    for (const { instruction, sources, target, line } of copiesOf(context)) {
      const inExports = `${target}/`.startsWith(`${exportsFolder}/`);
      if (instruction !== 'ADD' || !inExports || sources.some(needsAdd)) continue;
      yield {
        message: `ADD copies ${sources.join(', ')} to ${target}, and would unpack an archive or fetch a URL.`,
        help: 'Write COPY in place of ADD.',
        at: context.dockerfile?.file.atLine(line),
      };
    }
  },
};

function needsAdd(source: string): boolean {
  return /^(?:https?|ftp|git):\/\/|^git@|\.git(?:#.*)?$|\.(?:tar|tgz|tbz2?|txz|tar\.\w+)$/i.test(source);
}
