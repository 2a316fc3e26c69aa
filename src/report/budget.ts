/**
 * The rows of the first items that fit in `bytes`, line breaks included, and how many items are
 * left out. Those are never rendered.
 */
export function rowsWithin<T>(
  bytes: number,
  items: readonly T[],
  render: (item: T) => string,
): { readonly rows: readonly string[]; readonly left: number } {
  const rows: string[] = [];
  let used = 0;
  for (const item of items) {
    const row = render(item);
    used += Buffer.byteLength(row) + 1;
    if (used > bytes) break;
    rows.push(row);
  }
  return { rows, left: items.length - rows.length };
}
