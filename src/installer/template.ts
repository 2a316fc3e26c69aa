import { type Limit, limits } from '../core/limits.js';

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
  /** The text with its values filled in; what has no value stays as it is. */
  readonly text: string;
  /** Whether the text ends early because it is over the limit. */
  readonly isCut: boolean;
  readonly problems: readonly TemplateProblem[];
  /** The names that the template uses, in order of first use. */
  readonly names: readonly string[];
  /** Where a character of `text` came from in the template; inside a value, where its `$` stands. */
  origin(offset: number): number;
}

// A name is ASCII only, as the installer's pattern says; the last alternative is any other `$`.
const placeholder = /\$(?:(\$)|([_a-zA-Z][_a-zA-Z0-9]*)|\{([_a-zA-Z][_a-zA-Z0-9]*)\}|)/g;

/** Problems that are kept of one template; more would say nothing new. */
const maxProblems = 1000;

/**
 * Fills a template in as the installer does, and goes on after a problem.
 * @param limit on the characters of the result: a path may have fewer than a file
 */
export function fillTemplate(
  template: string,
  values: Values,
  { max }: Limit = limits.expandedCharacters,
): FilledTemplate {
  const pieces: Piece[] = [];
  const problems: TemplateProblem[] = [];
  const names = new Set<string>();
  const texts: string[] = [];
  let length = 0;
  const add = (piece: string, origin: number, literal: boolean): void => {
    pieces.push({ start: length, origin, literal });
    // Cut before they are joined: a slice of the result would keep all of it in memory.
    texts.push(piece.slice(0, Math.max(0, max - length)));
    length += piece.length;
  };
  const report = (problem: TemplateProblem): void => {
    if (problems.length < maxProblems) problems.push(problem);
  };
  let last = 0;
  for (const match of template.matchAll(placeholder)) {
    if (length > max) break;
    const [whole, escaped, bare, braced] = match;
    add(template.slice(last, match.index), last, true);
    last = match.index + whole.length;
    const name = bare ?? braced;
    if (escaped !== undefined) {
      add('$', match.index, false);
    } else if (name === undefined) {
      report({ kind: 'invalid', text: `$${characterAt(template, last)}`, offset: match.index });
      add(whole, match.index, true);
    } else {
      names.add(name);
      const value = values.get(name);
      if (value === undefined) report({ kind: 'undefined', text: name, offset: match.index });
      add(value ?? whole, match.index, value === undefined);
    }
  }
  add(template.slice(last), last, true);
  const isCut = length > max;
  return {
    text: texts.join(''),
    isCut,
    problems,
    names: [...names],
    origin(offset) {
      const piece = pieceAt(pieces, offset);
      return piece.literal ? piece.origin + (offset - piece.start) : piece.origin;
    },
  };
}

/** Fills in a text that is a path, which may be shorter than a file: a bind source, a name of `renameFiles`. */
export function fillPath(path: string, values: Values): FilledTemplate {
  return fillTemplate(path, values, limits.pathBytes);
}

/** A part of the filled-in text. */
interface Piece {
  readonly start: number;
  /** Where it comes from in the template. */
  readonly origin: number;
  /** Whether it stands in the template as it is. */
  readonly literal: boolean;
}

/** The last piece that starts at or before an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? { start: 0, origin: 0, literal: false };
}

/** The whole character at an offset, also if it takes two UTF-16 units; empty at the end. */
function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}
