import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isJsonError, parseJson, type JsonPath } from '../../../src/check/parse/json.js';

function valueOf(text: string): unknown {
  const result = parseJson(text);
  return isJsonError(result) ? undefined : { value: result.value };
}

function oracle(text: string): unknown {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

describe('parseJson', () => {
  test('accepts what JSON.parse accepts', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(valueOf(text)).toEqual(oracle(text));
      }),
    );
  });

  test('refuses what JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      ...'{ } [ ] , : " \\'.split(' '),
      ...[' ', '\n', '\t'],
      '"a"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      '\u0001',
      '\uFEFF',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(valueOf(text)).toEqual(oracle(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses a good text with one character changed, as JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom(...'{ } [ ] , : " \\ x 0 \n'.split(' ')),
        (text, at, character) => {
          const offset = at % text.length;
          const changed = text.slice(0, offset) + character + text.slice(offset + 1);
          expect(valueOf(changed)).toEqual(oracle(changed));
        },
      ),
    );
  });

  test('gives the position of each value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const document = parseJson(text);
        if (isJsonError(document)) throw new Error(document.message);
        for (const [path, part] of parts(value)) {
          const first = JSON.stringify(part).slice(0, 1);
          expect(text.charAt(document.offset(path))).toBe(first);
        }
      }),
    );
  });

  test.each([
    ['', 'it is empty', 0],
    ['  \n', 'it is empty', 3],
    ['\uFEFF{}', 'it starts with a byte order mark', 0],
    ['{"a": 1,}', 'there is "}" where a name in double quotes is expected', 8],
    ['[1 2]', 'there is "2" where a comma or the closing bracket is expected', 3],
    ['[1, ]', 'there is "]" where a value is expected', 4],
    ['{"a" 1}', 'there is "1" where a colon is expected', 5],
    ["{'a': 1}", 'there is "\'" where a name in double quotes or "}" is expected', 1],
    ['{} x', 'something follows its end', 3],
    ['["a]', 'a string is not closed', 1],
    ['[nul]', '"nul" is not a value', 1],
    ['[01]', '"01" is not a value', 1],
    ['[', 'it ends where a value or "]" is expected', 1],
    ['// a', 'there is "/" where a value is expected', 0],
  ])('says of %j: %s', (text, message, offset) => {
    expect(parseJson(text)).toEqual({ message, offset });
  });

  test('gives up on deep nesting, and is not long about a megabyte', () => {
    expect(parseJson('['.repeat(1_000_000))).toMatchObject({
      message: 'it is nested deeper than 500 levels',
    });
    const long = JSON.stringify({ text: '\\"'.repeat(500_000) });
    expect(valueOf(long)).toEqual(oracle(long));
    expect(parseJson(`"${'\\'.repeat(1_000_000)}`)).toMatchObject({ message: 'a string is not closed' });
  });
});

/** Every value in a document, with its path. */
function* parts(value: unknown, path: JsonPath = []): Generator<readonly [JsonPath, unknown]> {
  yield [path, value];
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* parts(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* parts(item, [...path, key]);
  }
}
