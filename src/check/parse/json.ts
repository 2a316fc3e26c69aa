import { shown } from '../../core/excerpt.js';
import { limits } from '../../core/limits.js';
import { JsonPlaces, stringEnd, type JsonPath } from './json-places.js';

/** JSON whose parts can be found again. Source: RFC 8259. Offsets are UTF-16 units from 0. */

export interface JsonDocument {
  readonly value: unknown;
  /** Where the value at `path` starts; if there is none, the nearest container that would hold it. */
  offset(path: JsonPath): number;
  /** The text of a scalar as the file has it, such as `1e8`; of a container, its bracket. */
  literal(path: JsonPath): string;
}

export type { JsonPath };

export interface JsonError {
  /** Follows "is not JSON: ". */
  readonly message: string;
  readonly offset: number;
}

export function parseJson(text: string): JsonDocument | JsonError {
  const { max } = limits.expandedCharacters;
  if (text.length > max) {
    return { message: `it has more than ${max} characters and is not read; shorten it`, offset: 0 };
  }
  const error = new Validator(text).validate();
  if (error !== undefined) return error;
  const places = new JsonPlaces(text);
  return {
    value: JSON.parse(text) as unknown,
    offset: (path) => places.offset(path),
    literal: (path) => places.literal(path),
  };
}

export function isJsonError(result: JsonDocument | JsonError): result is JsonError {
  return 'message' in result;
}

type Expected = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma' | 'end';

/** Says what keeps a text from being JSON. Without recursion, so that no depth of nesting exhausts the stack. */
class Validator {
  readonly #text: string;
  /** The closing brackets that are due, the innermost last. */
  readonly #open: ('}' | ']')[] = [];
  #offset = 0;
  #expected: Expected = 'value';

  constructor(text: string) {
    this.#text = text;
  }

  validate(): JsonError | undefined {
    if (this.#text.startsWith('\uFEFF')) return this.#error('it starts with a byte order mark');
    for (;;) {
      this.#skipSpace();
      if (this.#offset === this.#text.length) break;
      const problem = this.#step();
      if (problem !== undefined) return this.#error(problem);
    }
    if (this.#expected === 'end') return undefined;
    return this.#error(
      this.#text.trim() === '' ? 'it is empty' : `it ends where ${nouns[this.#expected]} is expected`,
    );
  }

  /** Reads one token; returns what is wrong with it. */
  #step(): string | undefined {
    const character = this.#text.charAt(this.#offset);
    if (character === this.#open.at(-1) && closable.has(this.#expected)) {
      this.#open.pop();
      this.#offset += 1;
      this.#afterValue();
      return undefined;
    }
    switch (this.#expected) {
      case 'value':
      case 'first value':
        return this.#value(character);
      case 'name':
      case 'first name':
        return character === '"' ? this.#readName() : this.#unexpected();
      case 'colon':
        return this.#punctuation(':', 'value');
      case 'comma':
        return this.#punctuation(',', this.#open.at(-1) === '}' ? 'name' : 'value');
      case 'end':
        return 'something follows its end';
    }
  }

  #value(character: string): string | undefined {
    if (character === '{' || character === '[') {
      const close = character === '{' ? '}' : ']';
      this.#open.push(close);
      this.#offset += 1;
      this.#expected = close === '}' ? 'first name' : 'first value';
      return this.#open.length > limits.jsonLevels.max
        ? `it is nested deeper than ${limits.jsonLevels.max} levels`
        : undefined;
    }
    const end = character === '"' ? this.#stringEnd() : this.#wordEnd();
    if (end === undefined) return 'a string is not closed';
    const problem = scalarProblem(this.#text.slice(this.#offset, end));
    if (problem !== undefined) return end === this.#offset ? this.#unexpected() : problem;
    this.#offset = end;
    this.#afterValue();
    return undefined;
  }

  #readName(): string | undefined {
    const end = this.#stringEnd();
    if (end === undefined) return 'a string is not closed';
    const literal = this.#text.slice(this.#offset, end);
    const problem = scalarProblem(literal);
    if (problem !== undefined) return problem;
    this.#offset = end;
    this.#expected = 'colon';
    return undefined;
  }

  #punctuation(wanted: string, next: Expected): string | undefined {
    if (this.#text.charAt(this.#offset) !== wanted) return this.#unexpected();
    this.#offset += 1;
    this.#expected = next;
    return undefined;
  }

  #afterValue(): void {
    this.#expected = this.#open.length === 0 ? 'end' : 'comma';
  }

  #skipSpace(): void {
    while (' \t\n\r'.includes(this.#text.charAt(this.#offset)) && this.#offset < this.#text.length) {
      this.#offset += 1;
    }
  }

  #stringEnd(): number | undefined {
    return stringEnd(this.#text, this.#offset);
  }

  #wordEnd(): number {
    let end = this.#offset;
    while (/[\w.+-]/.test(this.#text.charAt(end))) end += 1;
    return end;
  }

  #unexpected(): string {
    const character = this.#text.charAt(this.#offset);
    const found = character === '"' ? 'a string' : `"${character}"`;
    return `there is ${found} where ${nouns[this.#expected]} is expected`;
  }

  #error(message: string): JsonError {
    return { message, offset: this.#offset };
  }
}

const closable: ReadonlySet<Expected> = new Set(['first value', 'first name', 'comma']);

const nouns: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'first value': 'a value or "]"',
  name: 'a name in double quotes',
  'first name': 'a name in double quotes or "}"',
  colon: 'a colon',
  comma: 'a comma or the closing bracket',
  end: 'nothing more',
};

/** A string, number, true, false or null, on its own. */
function scalarProblem(literal: string): string | undefined {
  try {
    JSON.parse(literal);
    return undefined;
  } catch {
    return literal.startsWith('"')
      ? 'a string holds a line break, another control character, or an escape that JSON does not have'
      : `"${shown(literal)}" is not a value`;
  }
}
