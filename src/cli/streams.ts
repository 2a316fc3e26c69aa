import { harmless, harmlessJson } from '../core/harmless.js';

/** An output stream, which may be a terminal. */
export type Stream = Pick<NodeJS.WriteStream, 'write'> &
  Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'hasColors'>>;

/** The streams of a command; `process` has them. */
export interface Streams {
  /** For results only: it may be a pipe. */
  readonly stdout: Stream;
  readonly stderr: Stream;
}

/** The colours of picocolors. */
// eslint-disable-next-line no-control-regex -- the pattern must match the escape character
const color = /(\u001b\[\d+m)/;

/** Back to the start of the line, and erase it. Source: ECMA-48, EL. */
const clearLine = '\r\u001b[K';

/** The only access to a stream: all text is made harmless before it is written. */
export class Output {
  constructor(private readonly stream: Stream) {}

  /** Whole lines. */
  write(text: string): void {
    this.stream.write(harmless(text));
  }

  /** Whole lines that may contain our colours; untrusted text in them is already harmless. */
  writeColored(text: string): void {
    if (!this.hasColors) {
      this.write(text);
      return;
    }
    const parts = text.split(color).map((part) => (color.test(part) ? part : harmless(part)));
    this.stream.write(parts.join(''));
  }

  /** A result for programs. */
  writeJson(value: unknown): void {
    this.stream.write(`${harmlessJson(value, 2)}\n`);
  }

  /** Replaces the line that the cursor is on; for a terminal. */
  redrawLine(text: string): void {
    this.stream.write(`${clearLine}${harmless(text)}`);
  }

  get isTerminal(): boolean {
    return this.stream.isTTY ?? false;
  }

  /** Whether results may be coloured: on a terminal, unless NO_COLOR or TERM forbid it. */
  get hasColors(): boolean {
    return this.stream.hasColors?.() ?? false;
  }
}
