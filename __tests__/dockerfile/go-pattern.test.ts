import { expect, test } from '@jest/globals';
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

test.each(['[', '[z-a]', 'a\\'])('%j is refused', (pattern) => {
  expect(goPattern(pattern)).toBeUndefined();
});
