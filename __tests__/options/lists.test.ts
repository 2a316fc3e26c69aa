import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseLines, parsePairs } from '../../src/options/lists.js';

const where = 'Input "labels"';

describe('parsePairs', () => {
  test.each([
    ['one line', 'a=b', [['a', 'b']]],
    ['everything after the first = is the value', 'a=b=c, "d"', [['a', 'b=c, "d"']]],
    ['an empty value', 'a=', [['a', '']]],
    ['spaces in a value are kept', 'a= b ', [['a', ' b ']]],
    [
      'comments and empty lines',
      '# no\n\n  a=1\n  # b=2\nc=#3',
      [
        ['a', '1'],
        ['c', '#3'],
      ],
    ],
    [
      'CRLF',
      'a=1\r\nb=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a YAML mapping',
      'a: 1.0\nb.c: "x=y"\nd: true',
      [
        ['a', '1.0'],
        ['b.c', 'x=y'],
        ['d', 'true'],
      ],
    ],
    ['a YAML flow mapping', '{a: b}', [['a', 'b']]],
    ['a value that looks like YAML', 'a=b: c', [['a', 'b: c']]],
    ['a quoted YAML key', '"a/b": c', [['a/b', 'c']]],
  ])('%s', async (_, value, expected) => {
    const pairs = await parsePairs({ value, where }, '"key=value"');
    expect(pairs.map(({ key, value: parsed }) => [key, parsed])).toEqual(expected);
  });

  test.each([
    ['a=1\nb', 'Line 2 of Input "labels" is "b"; write it as "key=value".'],
    ['=x', 'Line 1 of Input "labels" is "=x"; write it as "key=value".'],
    ['a:\n  b: c', 'Input "labels":2:3: "a:" must be a string, but is "b: c".'],
    ['a: [b', 'Input "labels":1:6: this is not YAML'],
  ])('refuses %j', async (value, message) => {
    await expect(parsePairs({ value, where }, '"key=value"')).rejects.toThrow(message);
  });

  test('a bomb of aliases is refused, and not unfolded', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, index) => `l${index + 1}: &l${index + 1} [*l${index}, *l${index}]`,
    );
    await expect(
      parsePairs({ value: `l0: &l0 a\n${rows.join('\n')}`, where }, '"key=value"'),
    ).rejects.toThrow('must be a string, but is "[*l0, *l0]"');
  });

  test('keeps any value without a line break unchanged', async () => {
    const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-z][\w.-]*$/), line, async (key, value) => {
        const [pair] = await parsePairs({ value: `${key}=${value}`, where }, '');
        expect(pair).toMatchObject({ key, value });
      }),
    );
  });
});

test('parseLines numbers the lines as the user sees them', () => {
  expect(parseLines({ value: '# first\nmaintainer\n\nversion', where })).toEqual([
    { text: 'maintainer', number: 2 },
    { text: 'version', number: 4 },
  ]);
});
