import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ignoringLine, parseDockerignore } from '../../../src/check/parse/dockerignore.js';

test.each([
  ['', 'a', undefined],
  ['# a\n\na', 'a', 3],
  ['a', 'a/b', 1],
  ['a', 'b/a', undefined],
  ['**/a', 'b/c/a', 1],
  ['**/a', 'a', 1],
  ['/a/', 'a', 1],
  ['./a/../b', 'b', 1],
  ['*.md', 'a.md', 1],
  ['*.md', 'b/a.md', undefined],
  ['**/*.md', 'b/a.md', 1],
  ['a/**', 'a/b/c', 1],
  ['*\n!a', 'a', undefined],
  ['*\n!a\n', 'b', 1],
  ['!a\n*', 'a', 2],
  ['*\n! a', 'a', undefined],
  ['  a  ', 'a', 1],
  ['A', 'a', undefined],
  ['a(1).txt', 'a(1).txt', 1],
  ['a?[b-d]', 'axc', 1],
  ['\uFEFFa\r\nb\r\n', 'b', 2],
])('%j keeps %s out by line %s', (text, path, line) => {
  expect(ignoringLine(parseDockerignore(text), path)).toBe(line);
});

test('a pattern that cannot be is told', () => {
  expect(parseDockerignore('a\n[\nb[z-a]\n').malformed).toEqual([2, 3]);
});

test('takes anything', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '/',
    '!',
    '#',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '?',
    'a',
    '\n',
    ' ',
    '.',
    '^',
    '-',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const line = ignoringLine(parseDockerignore(text), 'a/b');
      expect(line === undefined || line <= text.split('\n').length).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
