import picocolors from 'picocolors';
import type { Finding, Level } from '../check/finding.js';
import { countText } from './counts.js';

type Colors = ReturnType<typeof picocolors.createColors>;
type Paint = (text: string) => string;

const paints: Readonly<Record<Level, (colors: Colors) => Paint>> = {
  error: (colors) => colors.red,
  warning: (colors) => colors.yellow,
  notice: (colors) => colors.blue,
};

/**
 * The findings for people: `FILE:LINE:COLUMN: LEVEL RULE: MESSAGE`, as compilers write it and editors find it, with
 * the help below, and the counts at the end.
 */
export function text(findings: readonly Finding[], colored: boolean): string {
  const colors = picocolors.createColors(colored);
  const blocks = findings.map(({ file, line, column, level, rule, message, help }) => {
    const place = [fileText(file), line, ...(column === undefined ? [] : [column])].join(':');
    const head = `${colors.bold(`${place}:`)} ${paints[level](colors)(level)} ${colors.dim(`${rule}:`)}`;
    return `${head} ${visible(message)}\n    ${visible(help)}\n`;
  });
  const counts = countText(findings);
  return `${blocks.join('')}${counts === '' ? 'Nothing found.' : counts}\n`;
}

/** A line that starts with a colon or `##` could be a command to whoever runs this. */
function fileText(file: string): string {
  return visible(/^[:#]/.test(file) ? `./${file}` : file);
}

/** One line, whatever a file holds: what moves a terminal's cursor or colours it is shown by its number. */
function visible(value: string): string {
  return value
    .replaceAll(/\r\n|[\n\r\t]/g, ' ')
    .replaceAll(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
