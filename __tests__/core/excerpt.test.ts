import { expect, test } from '@jest/globals';
import { backslashesBefore, shown } from '../../src/core/excerpt.js';

test.each([
  ['a', 1, 0],
  ['a\\', 2, 1],
  ['a\\\\b\\', 3, 2],
  ['\\\\', 2, 2],
  ['\\\\', 1, 1],
  ['', 0, 0],
])('in %j, %i characters from the start, %i backslashes come before', (text, offset, count) => {
  expect(backslashesBefore(text, offset)).toBe(count);
});

test('80 characters are shown whole, more are cut to 79 and an ellipsis', () => {
  expect(shown('a'.repeat(80))).toBe('a'.repeat(80));
  expect(shown(`${'a'.repeat(79)}bc`)).toBe(`${'a'.repeat(79)}…`);
});
