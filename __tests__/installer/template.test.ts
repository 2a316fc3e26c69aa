import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fillTemplate, type TemplateProblem, type Values } from '../../src/installer/template.js';

interface Oracle {
  readonly values: Readonly<Record<string, string>>;
  readonly cases: readonly { template: string; text: string; error: 'KeyError' | 'ValueError' | null }[];
}

// Written by Python itself: see oracle.py beside it.
const oracle = JSON.parse(readFileSync('__tests__/fixtures/template/oracle.json', 'utf8')) as Oracle;

const kinds = { KeyError: 'undefined', ValueError: 'invalid' };

describe('agrees with string.Template', () => {
  const values = new Map(Object.entries(oracle.values));
  test.each(oracle.cases)('$template', ({ template, text, error }) => {
    const filled = fillTemplate(template, values);
    expect(filled.text).toBe(text);
    // Python raises for the first problem alone.
    expect(filled.problems[0]?.kind ?? null).toBe(error && kinds[error]);
  });
});

test('reports variables that it could not fill in, with their positions', () => {
  const filled = fillTemplate('$A 😀$B ${C}\n$(x) $😀 $A$', new Map([['A', 'a']]));
  expect(filled.text).toBe('a 😀$B ${C}\n$(x) $😀 a$');
  expect(filled.problems).toEqual([
    { kind: 'undefined', text: 'B', offset: 5 },
    { kind: 'undefined', text: 'C', offset: 8 },
    { kind: 'invalid', text: '$(', offset: 13 },
    { kind: 'invalid', text: '$😀', offset: 18 },
    { kind: 'invalid', text: '$', offset: 24 },
  ]);
  expect(filled.names).toEqual(['A', 'B', 'C']);
});

test('maps each character to its origin', () => {
  const filled = fillTemplate('a$$b$NAME-${NAME}c', new Map([['NAME', 'xyz']]));
  expect(filled.text).toBe('a$bxyz-xyzc');
  expect(Array.from(filled.text, (_, offset) => filled.origin(offset))).toEqual([
    0, 1, 3, 4, 4, 4, 9, 10, 10, 10, 17,
  ]);
  expect(filled.origin(filled.text.length)).toBe(18);
});

/** What the documentation of string.Template says, read off character by character. */
function naive(template: string, values: Values): { text: string; problems: TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  let text = '';
  let at = 0;
  const nameFrom = (start: number): string => {
    let end = start;
    while ('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_'.includes(template[end] ?? ' ')) end += 1;
    if (end > start) while ('0123456789'.includes(template[end] ?? ' ') || nameFrom(end) !== '') end += 1;
    return template.slice(start, end);
  };
  while (at < template.length) {
    const offset = at;
    const name = nameFrom(at + 1);
    const inBraces = template[at + 1] === '{' ? nameFrom(at + 2) : '';
    if (template[at] !== '$') {
      text += template[at] ?? '';
      at += 1;
    } else if (template[at + 1] === '$') {
      text += '$';
      at += 2;
    } else if (name !== '') {
      at += 1 + name.length;
      text += values.get(name) ?? `$${name}`;
      if (!values.has(name)) problems.push({ kind: 'undefined', text: name, offset });
    } else if (inBraces !== '' && template[at + 2 + inBraces.length] === '}') {
      at += 3 + inBraces.length;
      text += values.get(inBraces) ?? `\${${inBraces}}`;
      if (!values.has(inBraces)) problems.push({ kind: 'undefined', text: inBraces, offset });
    } else {
      text += '$';
      at += 1;
      problems.push({ kind: 'invalid', text: `$${Array.from(template.slice(at))[0] ?? ''}`, offset });
    }
  }
  return { text, problems };
}

describe('for any template', () => {
  const pieces = fc.constantFrom(
    '$',
    '{',
    '}',
    'A',
    'B1',
    '_c',
    '9',
    ' ',
    '\n',
    '-',
    'é',
    '😀',
    '${A}',
    '$B1',
    '$$',
  );
  const template = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 12 })
    .map((all) => all.join(''));
  const values = fc
    .dictionary(
      fc.constantFrom('A', 'B1', '_c', 'AB1'),
      fc.oneof(fc.constant(''), fc.constant('$A'), fc.string()),
    )
    .map((all) => new Map(Object.entries(all)));

  test('it equals the naive model', () => {
    fc.assert(
      fc.property(template, values, (text, map) => {
        const filled = fillTemplate(text, map);
        expect({ text: filled.text, problems: filled.problems }).toEqual(naive(text, map));
      }),
      { numRuns: 2000 },
    );
  });

  test('origin points at the same character, or at the $ that brought it', () => {
    fc.assert(
      fc.property(template, values, (text, map) => {
        const filled = fillTemplate(text, map);
        let before = 0;
        for (let offset = 0; offset < filled.text.length; offset += 1) {
          const origin = filled.origin(offset);
          expect(origin).toBeGreaterThanOrEqual(before);
          expect([filled.text[offset], '$']).toContain(text[origin]);
          before = origin;
        }
        expect(filled.origin(filled.text.length)).toBe(text.length);
      }),
    );
  });

  test('doubling every $ gives the text back', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const filled = fillTemplate(text.replaceAll('$', '$$$$'), new Map());
        expect(filled.text).toBe(text);
        expect(filled.problems).toEqual([]);
      }),
    );
  });
});
