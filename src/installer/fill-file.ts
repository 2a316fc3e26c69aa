import { type Limit, limits } from '../core/limits.js';
import type { Refusal } from './refusal.js';
import { fillTemplate, type TemplateProblem, type Values } from './template.js';

/** A text with its values filled in, and what makes the installer refuse it. */
export interface FilledFile {
  readonly text: string;
  readonly refusals: readonly Refusal[];
}

/** Fills a template in. @param file what messages call the template. @param limit as of {@link fillTemplate} */
export function fillFile(
  template: string,
  file: string,
  values: Values,
  limit: Limit = limits.expandedCharacters,
): FilledFile {
  const { text, problems, isCut } = fillTemplate(template, values, limit);
  const refusals = problems.map((problem): Refusal => {
    const message = `${file}, line ${lineOf(template, problem)}: ${sentence(problem)}`;
    return { kind: 'variable', message };
  });
  if (isCut) refusals.push({ kind: 'read', message: limit.message(file) });
  return { text, refusals };
}

function sentence({ kind, text }: TemplateProblem): string {
  return kind === 'undefined'
    ? `"${text}" has no value; give it one in defaultValues of manifest.json, or write "$$${text}" for a plain "$${text}".`
    : `"${text}" starts no variable; write "$$" for a plain "$".`;
}

function lineOf(template: string, { offset }: TemplateProblem): number {
  return template.slice(0, offset).split('\n').length;
}
