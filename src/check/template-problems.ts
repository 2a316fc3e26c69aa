import { exportFiles } from '../core/system-image.js';
import { type FilledTemplate, fillPath } from '../installer/template.js';
import type { CheckContext } from './check-context.js';
import type { Location } from './finding.js';
import { inManifest } from './manifest-location.js';

export interface NamedProblem {
  readonly text: string;
  readonly place: Location | undefined;
  /** How a message names the file. */
  readonly name: string;
}

/** What the installer cannot fill in: each name once for a file. */
export function* templateProblems(
  context: CheckContext,
  kind: 'undefined' | 'invalid',
): Generator<NamedProblem> {
  for (const { file, filled } of context.templates) {
    for (const { text, offset } of problemsOf(filled, kind)) {
      yield { text, place: file.at(offset), name: file.name };
    }
  }
  for (const [from, to] of context.settings.renameFiles) {
    for (const { text } of problemsOf(fillPath(to, context.values), kind)) {
      yield {
        text,
        place: inManifest(context, ['renameFiles', from]),
        name: `renameFiles of ${exportFiles.manifest}`,
      };
    }
  }
}

function problemsOf({ problems }: FilledTemplate, kind: 'undefined' | 'invalid'): FilledTemplate['problems'] {
  const texts = new Set<string>();
  return problems.filter((problem) => {
    if (problem.kind !== kind || texts.has(problem.text)) return false;
    texts.add(problem.text);
    return true;
  });
}
