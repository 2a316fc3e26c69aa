import { expect, test } from '@jest/globals';
import { isObject } from '../../src/core/json.js';

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['{}', false],
  [0, false],
  [undefined, false],
])('whether %j is an object of JSON: %p', (value, expected) => {
  expect(isObject(value)).toBe(expected);
});
