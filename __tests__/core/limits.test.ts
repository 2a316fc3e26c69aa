import { describe, expect, it } from '@jest/globals';
import { limits } from '../../src/core/limits.js';

describe('the table of limits', () => {
  it.each(Object.entries(limits))('says what is over %s, in a sentence', (_name, { message, reason }) => {
    expect(message('"x"')).toMatch(/^"x" .*\.$/);
    expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});
