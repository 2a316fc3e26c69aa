/** Characters with which GitHub's Markdown starts something inside a line; what it autolinks is harmless. */
const special = /[\\`*_{}[\]<>~|&$]/g;

/** A text that is shown as it is, on one line, wherever it stands in a document. */
export function escape(text: string): string {
  return oneLine(text).replaceAll(special, (character) => `&#${character.charCodeAt(0)};`);
}

/** A text in a code span: nothing in it is understood, and it cannot end the span or its table's cell. */
export function code(text: string): string {
  const shown = oneLine(text);
  if (shown === '') return '';
  return /[\\`|]/.test(shown) ? `<code>${escape(shown)}</code>` : `\`${shown}\``;
}

/** A table of cells that are Markdown already; empty where there are no rows. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\0]+/g, ' ').trim();
}
