import { expect, test } from '@jest/globals';
import { Budget } from '../../src/core/budget.js';
import { limits } from '../../src/core/limits.js';

test('a budget is spent exactly', () => {
  const budget = new Budget(limits.unitLines, '"x"');
  budget.spend(limits.unitLines.max);
  expect(() => {
    budget.spend();
  }).toThrow(limits.unitLines.message('"x"'));
});
