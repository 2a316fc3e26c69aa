import { describe, expect, it } from '@jest/globals';
import { limits } from '../../src/core/limits.js';
import { limitsPage } from '../../src/core/limits-page.js';
import { expectFile } from '../support/expect-file.js';

describe('the table of limits', () => {
  it('is what the page shows', () => {
    expectFile('docs/limits.md', limitsPage());
  });

  it.each(Object.entries(limits))('says what is over %s, in a sentence', (_name, { message, reason }) => {
    expect(message('"x"')).toMatch(/^"x" .*\.$/);
    expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});
