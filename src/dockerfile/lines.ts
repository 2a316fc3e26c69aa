import { DockerfileParser } from 'dockerfile-ast';

/** One instruction of a Dockerfile. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  /** Where it starts, from 1. */
  readonly line: number;
  /** What follows the keyword: continuation lines joined, comments and empty lines between them left out. */
  readonly rest: string;
  /** The lines below it that are its heredocs, the delimiters included. */
  readonly body: string;
}

export interface Instructions {
  readonly instructions: readonly Instruction[];
  /** The character that escapes and continues lines: a backslash or a backtick. */
  readonly escape: string;
}

const comment = /^\s*#/;

/** Splits a Dockerfile into instructions. Nothing is refused: what docker makes of them is not looked at. */
export function readInstructions(text: string): Instructions {
  // dockerfile-ast takes time that is quadratic in the length of a file that is one comment without a line break.
  const dockerfile = DockerfileParser.parse(`${text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')}\n`);
  const escape = dockerfile.getEscapeCharacter();
  const instructions = dockerfile.getInstructions().map((instruction): Instruction => {
    const { line, body } = joinLines(instruction.getTextContent().split('\n'), escape);
    const [keyword, rest = ''] = splitOnce(line.trim());
    return { keyword: keyword.toUpperCase(), line: instruction.getRange().start.line + 1, rest, body };
  });
  return { instructions, escape };
}

/** The first logical line, and what is below it. (The library's arguments do not keep what is between them.) */
function joinLines(lines: readonly string[], escape: string): { line: string; body: string } {
  // An escape that is escaped itself continues nothing.
  const continued = escape === '\\' ? /(?<!\\)\\[ \t]*$/ : /(?<!`)`[ \t]*$/;
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0 && (line.trim() === '' || comment.test(line))) continue;
    if (!continued.test(line)) {
      return { line: [...parts, line].join(''), body: lines.slice(index + 1).join('\n') };
    }
    parts.push(line.replace(continued, ''));
  }
  return { line: parts.join(''), body: '' };
}

/** A text at its first white space: before it and after it. */
export function splitOnce(text: string): [string, string?] {
  const found = /[\t\v\f\r ]+/.exec(text);
  return found === null ? [text] : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}
