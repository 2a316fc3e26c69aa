import { fillTemplate, type TemplateProblem, type Values } from './template.js';

/** A text with its values in place, and one sentence for each thing that makes the installer refuse it. */
export interface FilledFile {
  readonly text: string;
  readonly refusals: readonly string[];
}

/** Fills a template in. @param file what the template is called in the sentences. */
export function fillFile(template: string, file: string, values: Values): FilledFile {
  const { text, problems } = fillTemplate(template, values);
  return {
    text,
    refusals: problems.map((problem) => `${file}, line ${lineOf(template, problem)}: ${sentence(problem)}`),
  };
}

function sentence({ kind, text }: TemplateProblem): string {
  return kind === 'undefined'
    ? `"${text}" has no value; give it one in defaultValues of manifest.json, or write "$$${text}" where a $ is meant.`
    : `"${text}" starts no variable; write "$$" where a $ is meant.`;
}

function lineOf(template: string, { offset }: TemplateProblem): number {
  return template.slice(0, offset).split('\n').length;
}
