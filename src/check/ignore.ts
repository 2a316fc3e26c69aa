import type { Location } from './finding.js';

/**
 * Comments by which a file silences rules for one line: `# system-image-ignore: id[, id]` on the line itself or on
 * the one above. JSON has no comments; there, a rule can be set to `off`.
 */
export class IgnoreComments {
  /** By file, and by line from 1. */
  readonly #files = new Map<string, ReadonlyMap<number, ReadonlySet<string>>>();

  /** @param file as findings name it. */
  add(file: string, text: string): void {
    if (!text.includes(marker)) return;
    const lines = new Map<number, ReadonlySet<string>>();
    text.split('\n').forEach((line, index) => {
      const ids = comment.exec(line)?.[1];
      if (ids !== undefined) lines.set(index + 1, new Set(ids.split(/[\s,]+/)));
    });
    this.#files.set(file, lines);
  }

  silences(rule: string, { file, line }: Location): boolean {
    const lines = this.#files.get(file);
    return lines !== undefined && [line, line - 1].some((number) => lines.get(number)?.has(rule));
  }
}

const marker = 'system-image-ignore:';
const comment = /#[ \t]*system-image-ignore:[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)/;
