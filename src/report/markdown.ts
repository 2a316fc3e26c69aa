/** Characters that GitHub's Markdown gives a meaning to, also inside a table's cell. */
const special = /[\\`*_{}[\]<>()#+!|~&@$:-]/g;

/** A text that is shown as it is, on one line, wherever it stands in a document. */
export function escape(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(special, (character) => `&#${character.charCodeAt(0)};`);
}

/** A text in a code span of a table's cell: nothing in it is understood, and it cannot end the span. */
export function code(text: string): string {
  const shown = text.replaceAll(/\s+/g, ' ').trim();
  return shown === '' ? '' : `<code>${escape(shown)}</code>`;
}

/** A table of cells that are Markdown already; empty where there are no rows. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
