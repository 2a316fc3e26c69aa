import { basename, join } from 'node:path/posix';
import { exportFiles, exportsFolder } from '../../core/system-image.js';
import type { Copy } from '../../dockerfile/dockerfile.js';
import { copyTarget, generatedAs } from '../../dockerfile/exports.js';
import { finalStages } from '../../dockerfile/final-stages.js';
import { hasWildcards } from '../../dockerfile/go-pattern.js';
import { resolve } from '../../image/files.js';
import type { CheckContext } from '../check-context.js';
import type { Rule } from '../rule.js';

export const dockerfileSourceMissing: Rule = {
  id: 'dockerfile-source-missing',
  level: 'error',
  where: 'folder',
  summary: 'COPY or ADD names a file or folder that is not in the context',
  why: 'The build stops at the instruction.',
  async *find(context) {
    const { folder, dockerfile } = context;
    if (folder === undefined || dockerfile === undefined) return;
    for (const copy of builtCopies(context)) {
      for (const source of copy.from === undefined ? copy.sources : []) {
        if (isElsewhere(source) || hasWildcards(source) || source.includes('$')) continue;
        if (isGenerated(context, copy, source)) continue;
        if ((await resolve(folder.files, join('/', source))) !== undefined) continue;
        yield {
          message: `${copy.instruction} names ${source}, which is not in the context.`,
          help: helpFor(copy, source),
          at: dockerfile.file.atLine(copy.line),
        };
      }
    }
  },
};

/** Of the final image, and of the stages that it copies from. BuildKit builds no others. */
function builtCopies({ dockerfile }: CheckContext): readonly Copy[] {
  if (dockerfile === undefined) return [];
  const { stages } = dockerfile.parsed;
  const built = new Set(finalStages(dockerfile.parsed));
  for (const stage of built) {
    for (const { from } of stage.copies) {
      const index = /^\d+$/.test(from ?? '')
        ? Number(from)
        : stages.findIndex(({ name }) => name === from?.toLowerCase());
      const source = stages[index];
      if (from !== undefined && source !== undefined) {
        for (const each of finalStages({ stages: stages.slice(0, index + 1) })) built.add(each);
      }
    }
  }
  return [...built].flatMap(({ copies }) => copies);
}

function isElsewhere(source: string): boolean {
  return /^(?:https?|ftp|git|ssh):\/\/|^git@/i.test(source);
}

/** Whether a run generates the file for the build. */
function isGenerated({ added }: CheckContext, copy: Copy, source: string): boolean {
  return (
    added !== undefined && generatedAs({ path: source, targets: [copyTarget(copy, source)] }) !== undefined
  );
}

function helpFor(copy: Copy, source: string): string {
  const help = 'Correct the path, which is relative to the context, or add the file.';
  const target = copyTarget(copy, source);
  const name = Object.values(exportFiles).find((each) => target === `${exportsFolder}/${each}`);
  return name === undefined || name === basename(source)
    ? help
    : `${help} A run generates ${name} under that name only.`;
}
