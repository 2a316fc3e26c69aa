import { UserError } from './errors.js';

/** A word of the runtime options. */
export interface Word {
  readonly text: string;
  /** Its location, for messages: `line 3`, or `argument 3` of an array. */
  readonly place: string;
}

/** Comments are whole lines, so they start at a line break that ends a word, or at the very start. */
const tokens =
  // eslint-disable-next-line regexp/no-super-linear-move -- a run of blanks is a token in any case: none is tried twice
  /(?<blank>(?:[ \t\n]*\n|^)[ \t]*#[^\n]*|[ \t\n]+)|(?<joint>\\\n)|\\(?<escaped>[^])|'(?<single>[^']*)'|"(?<double>(?:\\[^]|[^"\\])*)"|(?<plain>[^ \t\n\\'"]+)|(?<open>[^])/g;

/**
 * Splits text into words as a POSIX shell does, and interprets nothing else: single quotes, double quotes and
 * backslashes group words, a backslash before a line break joins lines. A line whose first character is `#` is a
 * comment.
 * Source: IEEE Std 1003.1, Shell Command Language, 2.2 Quoting
 * @param what is split, for errors
 * @throws UserError for a quote that is not closed
 */
export function splitWords(options: string, what = 'runtime options'): readonly Word[] {
  const words: Word[] = [];
  let current: { text: string; readonly line: number } | undefined;
  let line = 1;
  const end = () => {
    if (current) words.push({ text: current.text, place: `line ${String(current.line)}` });
    current = undefined;
  };
  for (const { 0: token, groups = {} } of options.replaceAll('\r\n', '\n').matchAll(tokens)) {
    if (groups.open !== undefined) throw openQuote(token, `${what}, line ${String(line)}`);
    if (groups.blank !== undefined) end();
    else if (groups.joint === undefined) {
      current ??= { text: '', line };
      current.text += unquoted(groups);
    }
    line += token.split('\n').length - 1;
  }
  end();
  return words;
}

/** Words that are split already. */
export function wordsOf(options: readonly string[]): readonly Word[] {
  return options.map((text, index) => ({ text, place: `argument ${String(index + 1)}` }));
}

/** In double quotes, a backslash escapes only characters that are special there. */
function unquoted({ escaped, single, double, plain }: Readonly<Record<string, string | undefined>>): string {
  return escaped ?? single ?? plain ?? (double ?? '').replaceAll(/\\([$`"\\])|\\\n/g, '$1');
}

function openQuote(character: string, place: string): UserError {
  return character === '\\'
    ? new UserError(`${place}: nothing follows the backslash at the end; remove it, or write it twice.`)
    : new UserError(
        `${place}: the quote ${character} is not closed; close it, or write \\${character} for the character itself.`,
      );
}
