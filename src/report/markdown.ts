import { harmless, harmlessLine } from '../core/harmless.js';

/** Characters with which GitHub's Markdown starts something inside a line; what it autolinks is harmless. */
const special = /[\\`*_{}[\]<>~|&$]/g;

/** Text that is shown as it is, on one line, wherever it stands in a document. */
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

/** One line of a table, of cells that are Markdown already. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function oneLine(text: string): string {
  return harmlessLine(text).replaceAll(/\s+/g, ' ').trim();
}
