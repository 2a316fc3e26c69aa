import { isUtf8 } from 'node:buffer';
import type { Location } from './finding.js';

/** Where the user edits a text: in the file itself, or at a line of another file if the first is out of reach, as in a base image. */
export interface SourceLocation {
  readonly file: string;
  readonly instead?: { readonly line: number; readonly path: string };
}

/** A text whose offsets can be told as lines and columns of the file that the user edits. */
export class TextFile {
  readonly text: string;
  /** Why the bytes are not text, as a whole sentence. */
  readonly encodingProblem: string | undefined;
  #starts: readonly number[] | undefined;

  /** @param name how messages name the file: `service.template`. */
  constructor(
    readonly name: string,
    content: Buffer | string,
    readonly home: SourceLocation,
  ) {
    this.text = content.toString();
    this.encodingProblem = encodingProblem(name, content, this.text);
  }

  /** @param offset in UTF-16 units, from 0. */
  at(offset: number): Location {
    const starts = (this.#starts ??= lineStarts(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#place(low + 1, offset - (starts[low] ?? 0) + 1);
  }

  /** @param line from 1. */
  atLine(line: number): Location {
    return this.#place(line);
  }

  /** The offset of a line's first character; the line is counted from 1. */
  lineStart(line: number): number {
    return (this.#starts ??= lineStarts(this.text))[line - 1] ?? 0;
  }

  #place(line: number, column?: number): Location {
    const { file, instead } = this.home;
    if (instead !== undefined) {
      return { file, line: instead.line, inside: `line ${line} of ${instead.path} in the image` };
    }
    return { file, line, ...(column !== undefined && { column }) };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function encodingProblem(name: string, content: Buffer | string, text: string): string | undefined {
  if (typeof content !== 'string' && !isUtf8(content)) return `${name} is not UTF-8.`;
  return text.includes('\0') ? `${name} holds a NUL byte.` : undefined;
}
