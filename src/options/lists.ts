import { UserError } from '../core/errors.js';
import type { RawValue } from './values.js';

/** One line of a list, with its number from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

export interface Pair {
  readonly key: string;
  readonly value: string;
  /** Its location, for errors: the list, and the line or key in it. */
  readonly where: string;
}

/** The first significant line of a YAML mapping; a `key=value` line never looks like this. */
const mappingStart = /^(?:\{|(?:[\w./-]+|"[^"]*"|'[^']*')\s*:(?:\s|$))/;

/** The lines of a list, without empty lines and comments (lines that start with `#`). */
export function parseLines({ value, where }: RawValue): readonly Line[] {
  if (value instanceof Map) {
    throw new UserError(`${where} must be a list of lines, not a mapping.`);
  }
  const lines = typeof value === 'string' ? value.split(/\r?\n/) : [...(value as readonly string[])];
  return lines
    .map((text, index) => ({ text, number: index + 1 }))
    .filter(({ text }) => text.trim() !== '' && !text.trimStart().startsWith('#'));
}

/**
 * Parses `key=value` lines, or a YAML mapping instead. A value is everything after the first `=`, unchanged.
 * @param example the correct form, for errors
 * @throws UserError that quotes a malformed line with its number
 */
export async function parsePairs(raw: RawValue, example: string): Promise<readonly Pair[]> {
  const { value, where } = raw;
  if (value instanceof Map) return mappingPairs(value as ReadonlyMap<string, string>, where);
  const lines = parseLines(raw);
  const [first] = lines;
  if (typeof value === 'string' && first !== undefined && mappingStart.test(first.text.trimStart())) {
    const { parseYamlMapping } = await import('./yaml-mapping.js');
    return mappingPairs(parseYamlMapping(value, where), where);
  }
  return lines.map((line) => {
    const equals = line.text.indexOf('=');
    const key = line.text.slice(0, Math.max(equals, 0)).trim();
    if (key === '') {
      throw new UserError(
        `Line ${line.number} of ${where} is "${line.text.trim()}"; write it as ${example}.`,
      );
    }
    return { key, value: line.text.slice(equals + 1), where: `line ${line.number} of ${where}` };
  });
}

function mappingPairs(mapping: ReadonlyMap<string, string>, where: string): readonly Pair[] {
  return [...mapping].map(([key, value]) => ({ key, value, where: `"${key}" in ${where}` }));
}
