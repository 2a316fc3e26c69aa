import { harmless, harmlessLine } from '../core/harmless.js';

/** Characters that start inline markup in GitHub's Markdown. Autolinks are harmless. */
const special = /[\\`*_{}[\]<>~|&$]/g;

/** Text that is shown literally, on one line, anywhere in a document. */
export function escape(text: string): string {
  return oneLine(text).replaceAll(special, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text in a code span: nothing in it is interpreted, and it cannot end the span or its table's cell. */
export function code(text: string): string {
  const shown = oneLine(text);
  if (shown === '') return '';
  return /[\\`|]/.test(shown) ? `<code>${escape(shown)}</code>` : `\`${shown}\``;
}

/** Text of several lines in a `<pre>`. */
export function block(text: string): string {
  const inside = harmless(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
  return `<pre>${inside}</pre>`;
}

/** A table of rows as {@link row} makes them. */
export function table(header: readonly string[], rows: readonly string[]): string {
  return [row(header), row(header.map(() => '---')), ...rows].join('\n');
}

/** One line of a table; the cells are already Markdown. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function oneLine(text: string): string {
  return harmlessLine(text).replaceAll(/\s+/g, ' ').trim();
}
