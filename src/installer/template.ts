/**
 * The installer's templates: Python's string.Template, which `atomic install --system` fills in.
 * Source: https://docs.python.org/3/library/string.html#template-strings-strings
 */

export type Values = ReadonlyMap<string, string>;

export interface TemplateProblem {
  /** `undefined`: a name without a value. `invalid`: a `$` that starts no name and is not `$$`. */
  readonly kind: 'undefined' | 'invalid';
  /** The name, or the `$` and the character after it. */
  readonly text: string;
  /** Where the `$` stands in the template, in UTF-16 units from 0. */
  readonly offset: number;
}

export interface FilledTemplate {
  /** The text with every value in its place; what could not be filled in stays as it is written. */
  readonly text: string;
  readonly problems: readonly TemplateProblem[];
  /** The names that the template uses, in order of first use. */
  readonly names: readonly string[];
  /** Where a character of `text` came from in the template; inside a value, where its `$` stands. */
  origin(offset: number): number;
}

// A name is ASCII only, as the installer's pattern says; the last alternative is any other `$`.
const placeholder = /\$(?:(\$)|([_a-zA-Z][_a-zA-Z0-9]*)|\{([_a-zA-Z][_a-zA-Z0-9]*)\}|)/g;

/** Fills a template in as the installer does, and goes on where the installer would stop. */
export function fillTemplate(template: string, values: Values): FilledTemplate {
  const pieces: {
    readonly start: number;
    readonly end: number;
    readonly origin: number;
    readonly literal: boolean;
  }[] = [];
  const problems: TemplateProblem[] = [];
  const names = new Set<string>();
  let text = '';
  const add = (piece: string, origin: number, literal: boolean): void => {
    pieces.push({ start: text.length, end: text.length + piece.length, origin, literal });
    text += piece;
  };
  let last = 0;
  for (const match of template.matchAll(placeholder)) {
    const [whole, escaped, bare, braced] = match;
    add(template.slice(last, match.index), last, true);
    last = match.index + whole.length;
    const name = bare ?? braced;
    if (escaped !== undefined) {
      add('$', match.index, false);
    } else if (name === undefined) {
      problems.push({ kind: 'invalid', text: `$${characterAt(template, last)}`, offset: match.index });
      add(whole, match.index, true);
    } else {
      names.add(name);
      const value = values.get(name);
      if (value === undefined) problems.push({ kind: 'undefined', text: name, offset: match.index });
      add(value ?? whole, match.index, value === undefined);
    }
  }
  add(template.slice(last), last, true);
  return {
    text,
    problems,
    names: [...names],
    origin(offset) {
      const piece = pieces.find(({ start, end }) => offset >= start && offset < end) ?? pieces.at(-1);
      if (piece === undefined) return 0;
      return piece.literal ? piece.origin + (offset - piece.start) : piece.origin;
    },
  };
}

/** The whole character at an offset, also where it takes two UTF-16 units; empty at the end. */
function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}
