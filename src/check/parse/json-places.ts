import { backslashesBefore } from '../../core/excerpt.js';

/** Keys and indexes that lead to a part of a document. */
export type JsonPath = readonly (string | number)[];

/**
 * Finds values in a text that is known to be JSON. A container is looked through when a path leads into it and not
 * before, so that memory grows with what is asked for and not with the text.
 */
export class JsonPlaces {
  readonly #text: string;
  /** Offsets of the children of a container, by the container's own offset. */
  readonly #children = new Map<number, ReadonlyMap<string | number, number>>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the value at `path` starts; if there is none, the nearest container that would hold it. */
  offset(path: JsonPath): number {
    let offset = this.#skipSpace(0);
    for (const step of path) {
      const child = this.#childrenOf(offset).get(step);
      if (child === undefined) break;
      offset = child;
    }
    return offset;
  }

  literal(path: JsonPath): string {
    const start = this.offset(path);
    const isContainer = '{['.includes(this.#text.charAt(start));
    return this.#text.slice(start, isContainer ? start + 1 : this.#valueEnd(start));
  }

  #childrenOf(container: number): ReadonlyMap<string | number, number> {
    const known = this.#children.get(container);
    if (known !== undefined) return known;
    const found = new Map<string | number, number>();
    const open = this.#text.charAt(container);
    if (open === '{' || open === '[') {
      let at = this.#skipSpace(container + 1);
      for (let index = 0; !'}]'.includes(this.#text.charAt(at)); index += 1) {
        let key: string | number = index;
        if (open === '{') {
          const end = this.#valueEnd(at);
          key = JSON.parse(this.#text.slice(at, end)) as string;
          at = this.#skipSpace(this.#skipSpace(end) + 1);
        }
        found.set(key, at);
        at = this.#skipSpace(this.#valueEnd(at));
        if (this.#text.charAt(at) === ',') at = this.#skipSpace(at + 1);
      }
    }
    this.#children.set(container, found);
    return found;
  }

  #valueEnd(start: number): number {
    const first = this.#text.charAt(start);
    if (first === '"') return stringEnd(this.#text, start) ?? this.#text.length;
    if (first !== '{' && first !== '[') {
      scalarEnd.lastIndex = start;
      return scalarEnd.exec(this.#text)?.index ?? this.#text.length;
    }
    let depth = 0;
    let at = start;
    do {
      const character = this.#text.charAt(at);
      if (character === '"') {
        at = stringEnd(this.#text, at) ?? this.#text.length;
        continue;
      }
      if (character === '{' || character === '[') depth += 1;
      if (character === '}' || character === ']') depth -= 1;
      at += 1;
    } while (depth > 0 && at < this.#text.length);
    return at;
  }

  #skipSpace(from: number): number {
    let at = from;
    while (at < this.#text.length && ' \t\n\r'.includes(this.#text.charAt(at))) at += 1;
    return at;
  }
}

const scalarEnd = /[\s,\]}]/g;

/** The offset after a string that starts at `start`; undefined if it is not closed. */
export function stringEnd(text: string, start: number): number | undefined {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && backslashesBefore(text, quote) % 2 === 1) quote = text.indexOf('"', quote + 1);
  return quote < 0 ? undefined : quote + 1;
}
