import { stripVTControlCharacters } from 'node:util';
import picocolors from 'picocolors';
import type { TrialResult } from '../trial/trial.js';

/** What came of a trial, for people: the verdict, what to do, what it does not speak for, and the container's words. */
export function trialText(result: TrialResult, colored: boolean): string {
  const { passed, summary, advice, changed, shared, notices, output } = result;
  const { bold, dim, green, red } = picocolors.createColors(colored);
  const verdict = passed ? green('passed') : red('failed');
  const lines = [
    `${bold('The trial')} ${verdict}: ${summary}`,
    ...(advice === undefined ? [] : [advice]),
    ...section('Changed for the trial:', changed),
    ...section('Used as it is on this machine:', shared),
    ...section('Notices:', notices),
    ...section('The container printed:', harmless(output), dim('|')),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function section(title: string, lines: readonly string[], mark = '-'): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${mark} ${line}`)];
}

/** Lines of a program that may be hostile: nothing in them moves the cursor or changes colours. */
function harmless(output: string): readonly string[] {
  const text = output.trimEnd();
  if (text === '') return [];
  return text
    .split(/\r?\n/)
    .map((line) => stripVTControlCharacters(line).replaceAll(/(?!\t)\p{Cc}/gu, '\u{FFFD}'));
}
