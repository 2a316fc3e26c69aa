/** An integer may have more digits than a number of JavaScript keeps, as RLIM_INFINITY has. */
const long = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** What stands for such an integer while the rest is changed. No JSON string can hold it unescaped. */
const mark = '\u0000integer:';

/** Parses JSON; each long integer becomes a string that {@link stringifyExact} writes as the same integer again. */
export function parseExact(text: string): unknown {
  return JSON.parse(
    text.replace(long, (token) => (token.startsWith('"') ? token : JSON.stringify(mark + token))),
  );
}

export function stringifyExact(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/"\\u0000integer:(-?\d+)"/g, '$1');
}
