import { basename } from 'node:path/posix';
import { exportFiles, exportsFolder } from '../../core/system-image.js';
import type { Copy } from '../../dockerfile/dockerfile.js';
import type { CheckContext } from '../check-context.js';
import { copiesOf } from '../copies.js';
import type { Found } from '../finding.js';
import type { Rule } from '../rule.js';

export const exportsMisspelled: Rule = {
  id: 'exports-misspelled',
  level: 'error',
  where: 'either',
  summary: '/export is written instead of /exports',
  why: 'The installer reads only `/exports`: it ignores these files of the image.',
  async *find(context) {
    const copies = copiesOf(context).filter(isMisspelled);
    for (const { instruction, target, line } of copies) {
      yield {
        message: `${instruction} puts files into ${target}, where the installer does not look.`,
        help: `Write ${exportsFolder}${target.replace(/^\/[^/]*/, '')}.`,
        at: context.dockerfile?.file.atLine(line),
      };
    }
    if (copies.length === 0) yield* misspelledInImage(context);
  },
};

/** Other spellings of the folder, if what is copied belongs in it: an image may have an /export of its own. */
function isMisspelled({ target, sources, heredocs }: Copy): boolean {
  const folder = /^\/([^/]*)(?=\/|$)/.exec(target)?.[1] ?? '';
  if (folder === 'exports' || !/^exports?$|^exprots?$/i.test(folder)) return false;
  if (/^\/[^/]*\/hostfs(?:\/|$)/.test(target)) return true;
  const names: readonly string[] = ['config.json', 'exports', 'hostfs', ...Object.values(exportFiles)];
  const meant = [...sources, ...heredocs, target].map((path) => basename(path));
  return meant.some((name) => names.includes(name) || /[*?]|^\.$/.test(name));
}

/** A folder /export that holds what belongs into /exports. */
async function* misspelledInImage({ image }: CheckContext): AsyncGenerator<Found> {
  if (image === undefined) return;
  for (const name of ['hostfs', ...Object.values(exportFiles)]) {
    if ((await image.files.lookup(`/export/${name}`)) === undefined) continue;
    yield {
      message: `The image has /export/${name}, where the installer does not look.`,
      help: `Put it into ${exportsFolder}/${name}.`,
    };
  }
}
