import { parseExactly } from '../core/json.js';

/** What stands for such an integer while the rest is changed. No JSON string can hold it unescaped. */
const mark = '\u0000integer:';

/** Parses JSON; each long integer becomes a string that {@link stringifyExact} writes as the same integer again. */
export function parseExact(text: string): unknown {
  return parseExactly(text, mark);
}

export function stringifyExact(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/"\\u0000integer:(-?\d+)"/g, '$1');
}
