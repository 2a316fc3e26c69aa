/** Whether a value of parsed JSON is an object: not null and not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Strings, and whole numbers with more digits than a number of JavaScript keeps, as RLIM_INFINITY has. */
const stringOrLong = /"(?:\\.|[^"\\])*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/**
 * Parses JSON, with a string instead of each whole number that would lose digits.
 * @param mark what that string starts with, and no other string of the text does
 * @throws SyntaxError if the text is not JSON
 */
export function parseExactly(text: string, mark: string): unknown {
  // Of what is JSON, each string is matched as a whole; else an open one would be tried at each of its quotes.
  JSON.parse(text);
  return JSON.parse(
    text.replaceAll(stringOrLong, (token) => (token.startsWith('"') ? token : JSON.stringify(mark + token))),
  );
}
