/** How the cells of a column stand. */
type Column = string | { readonly title: string; readonly align: 'right' };

/** A Markdown table; cells are Markdown. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map((column) => (typeof column === 'string' ? column : column.title));
  const rules = columns.map((column) => (typeof column === 'string' ? '---' : '---:'));
  return [titles, rules, ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |\n`).join('');
}

/** Text as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
