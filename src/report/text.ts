import picocolors from 'picocolors';
import type { Finding, Level } from '../check/finding.js';
import { harmless, harmlessLine } from '../core/harmless.js';
import type { ReportContext } from './context.js';
import { countText } from './counts.js';

type Colors = ReturnType<typeof picocolors.createColors>;
type Paint = (text: string) => string;

const paints: Readonly<Record<Level, (colors: Colors) => Paint>> = {
  error: (colors) => colors.red,
  warning: (colors) => colors.yellow,
  notice: (colors) => colors.blue,
};

/**
 * The findings for people: `FILE:LINE:COLUMN: LEVEL RULE: MESSAGE`, which editors parse like a compiler's output, with
 * the help below, and the counts at the end.
 */
export function text(findings: readonly Finding[], colored: boolean): string {
  const colors = picocolors.createColors(colored);
  const blocks = findings.map(({ file, line, column, level, rule, message, help }) => {
    const place = [harmlessLine(file), line, ...(column === undefined ? [] : [column])].join(':');
    const head = `${colors.bold(`${place}:`)} ${paints[level](colors)(level)} ${colors.dim(`${harmlessLine(rule)}:`)}`;
    return `${head} ${harmlessLine(message)}\n    ${harmlessLine(help)}\n`;
  });
  const counts = countText(findings);
  return `${blocks.join('')}${counts === '' ? 'No findings.' : counts}\n`;
}

/** The run as plain text: the findings, the trial, and the error that ended the run. */
export function textReport(findings: readonly Finding[], { trial, error }: ReportContext): string {
  const verdicts = [
    ...(trial
      ? [`The trial ${trial.passed ? 'passed' : 'failed'}: ${trial.summary} ${trial.advice ?? ''}`.trim()]
      : []),
    ...(error === undefined ? [] : [`The run failed: ${error}`]),
  ];
  // "No findings." after an error would read like success.
  const found = findings.length === 0 && error !== undefined ? '' : text(findings, false);
  return found + verdicts.map((verdict) => `${harmless(verdict)}\n`).join('');
}
