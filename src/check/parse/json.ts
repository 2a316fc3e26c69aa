import { backslashesBefore, shown } from '../../core/excerpt.js';

/** JSON whose parts can be found again. Source: RFC 8259. Offsets are UTF-16 units from 0. */

export interface JsonDocument {
  readonly value: unknown;
  /** Where the value at `path` starts; where there is none, the nearest that would hold it. */
  offset(path: JsonPath): number;
}

export type JsonPath = readonly (string | number)[];

export interface JsonError {
  /** Follows "is not JSON: ". */
  readonly message: string;
  readonly offset: number;
}

/** The installer is Python, whose JSON parser gives up at about a thousand levels. */
const maxDepth = 500;

export function parseJson(text: string): JsonDocument | JsonError {
  const tree = new Reader(text).read();
  if ('message' in tree) return tree;
  return {
    value: JSON.parse(text) as unknown,
    offset(path) {
      let node: Node = tree;
      for (const step of path) {
        const child = node.children.get(step);
        if (child === undefined) break;
        node = child;
      }
      return node.offset;
    },
  };
}

export function isJsonError(result: JsonDocument | JsonError): result is JsonError {
  return 'message' in result;
}

interface Node {
  readonly offset: number;
  /** By name or index; empty for anything but an object or array. */
  readonly children: Map<string | number, Node>;
}

interface Container extends Node {
  readonly close: '}' | ']';
}

type Expected = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma' | 'end';

/** Reads without recursion, so that no depth of nesting can exhaust the stack. */
class Reader {
  readonly #text: string;
  readonly #root: Node = { offset: 0, children: new Map() };
  readonly #open: Container[] = [];
  #offset = 0;
  #expected: Expected = 'value';
  /** The name that waits for its value. */
  #name: string | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Node | JsonError {
    if (this.#text.startsWith('\uFEFF')) return this.#error('it starts with a byte order mark');
    for (;;) {
      this.#skipSpace();
      if (this.#offset === this.#text.length) break;
      const problem = this.#step();
      if (problem !== undefined) return this.#error(problem);
    }
    if (this.#expected === 'end') return this.#root.children.get(0) ?? this.#root;
    return this.#error(
      this.#text.trim() === '' ? 'it is empty' : `it ends where ${nouns[this.#expected]} is expected`,
    );
  }

  /** Reads one token; answers what is wrong with it. */
  #step(): string | undefined {
    const character = this.#text.charAt(this.#offset);
    if (character === this.#open.at(-1)?.close && closable.has(this.#expected)) {
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
        return this.#punctuation(',', this.#open.at(-1)?.close === '}' ? 'name' : 'value');
      case 'end':
        return 'something follows its end';
    }
  }

  #value(character: string): string | undefined {
    if (character === '{' || character === '[') {
      const close = character === '{' ? '}' : ']';
      this.#open.push({ ...this.#add(), close });
      this.#offset += 1;
      this.#expected = close === '}' ? 'first name' : 'first value';
      return this.#open.length > maxDepth ? `it is nested deeper than ${maxDepth} levels` : undefined;
    }
    const end = character === '"' ? this.#stringEnd() : this.#wordEnd();
    if (end === undefined) return 'a string is not closed';
    const problem = scalarProblem(this.#text.slice(this.#offset, end));
    if (problem !== undefined) return end === this.#offset ? this.#unexpected() : problem;
    this.#add();
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
    this.#name = JSON.parse(literal) as string;
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

  /** Hangs a node for the value that starts here into its container. */
  #add(): Node {
    const parent = this.#open.at(-1) ?? this.#root;
    const node: Node = { offset: this.#offset, children: new Map() };
    parent.children.set(this.#name ?? parent.children.size, node);
    this.#name = undefined;
    return node;
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
    let quote = this.#text.indexOf('"', this.#offset + 1);
    while (quote >= 0 && backslashesBefore(this.#text, quote) % 2 === 1) {
      quote = this.#text.indexOf('"', quote + 1);
    }
    return quote < 0 ? undefined : quote + 1;
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
      : `"${shown(literal)}" is no value`;
  }
}
