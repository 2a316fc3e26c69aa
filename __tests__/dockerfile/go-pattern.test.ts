import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goPattern } from '../../src/dockerfile/go-pattern.js';

test.each([
  ['my-*.conf', 'my-agent.conf', true],
  ['my-*.conf', 'my/agent.conf', false],
  ['[a-c]x', 'bx', true],
  ['[^a-c]x', 'bx', false],
  ['[\\-]x', '-x', true],
  ['a[*]', 'a*', true],
  ['a[*]', 'ab', false],
  ['a?c', 'abc', true],
  ['\\*', '*', true],
])('%j and %j: %p', (pattern, path, matches) => {
  expect(goPattern(pattern)?.test(path)).toBe(matches);
});

test.each(['[', '[z-a]', 'a\\', '[-a]', '[a-]'])('%j is refused', (pattern) => {
  expect(goPattern(pattern)).toBeUndefined();
});

test('a pattern of many stars costs no more than its length', () => {
  expect(goPattern(`${'*a'.repeat(500)}b`)?.test('a'.repeat(4000))).toBe(false);
});

test('agrees with a regular expression', () => {
  const step = fc.constantFrom('*', '?', 'a', 'b', '/', '[ab]', '[^a]');
  const sources: Readonly<Record<string, string>> = { '*': '[^/]*', '?': '[^/]', '[^a]': '(?!/)[^a]' };
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('a', 'b', '/', 'c'), maxLength: 8 }),
      (steps, path) => {
        const naive = new RegExp(`^${steps.map((each) => sources[each] ?? each).join('')}$`);
        expect(goPattern(steps.join(''))?.test(path)).toBe(naive.test(path));
      },
    ),
    { numRuns: 2000 },
  );
});
