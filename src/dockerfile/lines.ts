import { heredocsOf, splitOnce } from './arguments.js';
import type { Problem } from './dockerfile.js';
import { quoted } from './words.js';

/** One instruction of a Dockerfile. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  /** Where it starts, from 1. */
  readonly line: number;
  /** What follows the keyword: continuation lines joined, comments and empty lines between them left out. */
  readonly rest: string;
  /** The lines below it that are its heredocs, the delimiters included. */
  readonly body: readonly string[];
}

const directive = /^#\s*(syntax|escape|check)\s*=\s*(\S+)\s*$/i;
const comment = /^\s*#/;

/** Docker refuses a file with a longer line; in bytes, without the line break. */
const longestLine = 65_535;

/**
 * Splits a Dockerfile into instructions as BuildKit's parser does, in time that is linear in its length. (That is why
 * no library does it: dockerfile-ast 0.7 takes seconds for a megabyte of words, and minutes for one of FROM lines.)
 */
export class InstructionReader {
  /** The character that escapes and continues lines: a backslash, or the backtick if a directive says so. */
  readonly escape: string;
  /** What docker refuses, as far as it has been read. */
  readonly problems: Problem[] = [];
  readonly #lines: readonly string[];
  readonly #continued: RegExp;
  /** The next line's index. */
  #at = 0;

  constructor(text: string) {
    this.#lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const escape = this.#directives().get('escape') ?? '\\';
    this.escape = escape === '`' ? escape : '\\';
    if (escape !== this.escape) {
      this.problems.push({
        line: 1,
        message: `The escape is a backslash or a backtick, not ${quoted(escape)}.`,
      });
    }
    // An escape that is escaped itself continues nothing.
    this.#continued = this.escape === '`' ? /(?<!`)`[ \t]*$/ : /(?<!\\)\\[ \t]*$/;
    for (const [index, line] of this.#lines.entries()) {
      if (line.length * 3 <= longestLine || Buffer.byteLength(line) <= longestLine) continue;
      this.problems.push({
        line: index + 1,
        message: `A line has more than ${longestLine} bytes: break it with "${this.escape}".`,
      });
    }
  }

  *instructions(): Generator<Instruction> {
    while (this.#at < this.#lines.length) {
      const line = this.#at + 1;
      const text = this.#logicalLine();
      if (text === '') continue;
      const [keyword, rest = ''] = splitOnce(text);
      yield {
        keyword: keyword.toUpperCase(),
        line,
        rest,
        body: this.#heredocs(keyword.toUpperCase(), rest, line),
      };
    }
  }

  /** `# name=value` lines at the very start; an unknown name is a comment, after which there are no more. */
  #directives(): Map<string, string> {
    const found = new Map<string, string>();
    for (let match; (match = directive.exec(this.#lines[this.#at] ?? '')) !== null; this.#at += 1) {
      const [, name = '', value = ''] = match;
      found.set(name.toLowerCase(), value);
    }
    return found;
  }

  /** The next line and those that continue it. */
  #logicalLine(): string {
    const parts: string[] = [];
    let more = true;
    for (; more && this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      if (comment.test(line) || line.trim() === '') {
        more = parts.length > 0;
        continue;
      }
      more = this.#continued.test(line);
      parts.push(more ? line.replace(this.#continued, '') : line);
    }
    return parts.join('').trim();
  }

  /** The lines up to the delimiter of the last heredoc that an instruction starts. */
  #heredocs(keyword: string, rest: string, line: number): readonly string[] {
    const start = this.#at;
    for (const { name, indented } of heredocsOf(keyword, rest, this.escape)) {
      let ended = false;
      for (; !ended && this.#at < this.#lines.length; this.#at += 1) {
        const text = this.#lines[this.#at] ?? '';
        ended = (indented ? text.replace(/^\t+/, '') : text) === name;
      }
      if (!ended)
        this.problems.push({
          line,
          message: `The heredoc ${name} has no end: write a line with ${name} alone.`,
        });
    }
    return this.#lines.slice(start, this.#at);
  }
}
