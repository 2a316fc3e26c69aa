import type { Entry } from './files.js';

/** Entries in the order of their paths, by UTF-16 units as `<` compares: the entries of a directory are adjacent. */
export function sortByPath<T extends Entry>(entries: Iterable<T>): T[] {
  return [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The sorted entries below a directory, found by binary search. */
export function entriesBelow<T extends Entry>(sorted: readonly T[], directory: string): T[] {
  const prefix = directory === '/' ? '/' : `${directory}/`;
  const start = firstIndex(sorted, (path) => path > prefix);
  const length = firstIndex(sorted, (path) => path > prefix && !path.startsWith(prefix)) - start;
  return sorted.slice(start, start + length);
}

/** The first index for which `reached` is true; it must be true for all later ones, too. */
function firstIndex(sorted: readonly Entry[], reached: (path: string) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(sorted[middle]?.path ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
