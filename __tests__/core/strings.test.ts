import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesOf, splitAt, withoutEnd } from '../../src/core/strings.js';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '=', '/', '\r', '\n', '\u2028', '😀') });

describe('splitAt', () => {
  test.each([
    ['a=b=c', ['a', 'b=c']],
    ['a', ['a', undefined]],
    ['=', ['', '']],
    ['', ['', undefined]],
  ])('%j', (given, parts) => {
    expect(splitAt(given, '=')).toEqual(parts);
  });

  test('loses nothing, and cuts at the first mark', () => {
    fc.assert(
      fc.property(text, (given) => {
        const [before, after] = splitAt(given, '=');
        expect(before).not.toContain('=');
        expect(after === undefined ? before : `${before}=${after}`).toBe(given);
      }),
    );
  });
});

test('withoutEnd is what an expression at the end would leave', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(withoutEnd(given, /[=/]/)).toBe(given.replace(/[=/]+$/, ''));
      expect(withoutEnd(given, /\s/)).toBe(given.trimEnd());
    }),
  );
});

test('linesOf is what splitting at any line end gives', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(linesOf(given).join('\n')).toBe(given.replaceAll(/\r*\n/g, '\n').replace(/\r+$/, ''));
    }),
  );
});
