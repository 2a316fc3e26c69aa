/** The list without the first item that matches. */
export function withoutFirst<T>(items: readonly T[] | undefined, matches: (item: T) => boolean): T[] {
  const found = items?.findIndex(matches) ?? -1;
  return items?.filter((_item, index) => index !== found) ?? [];
}
