import { linesOf } from '../core/strings.js';
import picocolors from 'picocolors';
import { harmlessLine } from '../core/harmless.js';
import type { TrialResult } from '../trial/trial.js';

/** The result of a trial for people: the verdict, what to do, what it does not cover, and the container's output. */
export function trialText(result: TrialResult, colored: boolean): string {
  const { passed, summary, advice, changed, shared, notices, findings, output } = result;
  const { bold, dim, green, red, yellow } = picocolors.createColors(colored);
  const verdict = passed ? green('passed') : red('failed');
  const lines = [
    `${bold('The trial')} ${verdict}: ${harmlessLine(summary)}`,
    ...(advice === undefined ? [] : [harmlessLine(advice)]),
    ...findings.map(({ message, help }) => `${yellow('warning')} ${harmlessLine(`${message} ${help}`)}`),
    ...section('Changed for the trial:', changed),
    ...section('Shared with this machine:', shared),
    ...section('Notices:', notices),
    ...section('The container printed:', output.trim() === '' ? [] : linesOf(output.trimEnd()), dim('|')),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function section(title: string, lines: readonly string[], mark = '-'): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${mark} ${harmlessLine(line)}`)];
}
