/**
 * Cuts for text of any length. Each takes time in step with it, which regular expressions such as `/x+$/` do not: they
 * start again at each `x`.
 */

/** The parts before and after the first mark; the second is undefined without one. */
export function splitAt(text: string, mark: string): readonly [before: string, after: string | undefined] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** Text without the characters at its end that belong to a set. @param set matches one character */
export function withoutEnd(text: string, set: RegExp): string {
  let end = text.length;
  while (end > 0 && set.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Lines without their ends, which may be any number of carriage returns and a line feed. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => withoutEnd(line, /\r/));
}
