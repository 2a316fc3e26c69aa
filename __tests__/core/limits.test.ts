import { describe, expect, it } from '@jest/globals';
import { limitsPage } from '../../src/core/limits-page.js';
import { limits } from '../../src/core/limits.js';

describe('the table of limits', () => {
  it.each(Object.entries(limits))('says what is over %s, in a sentence', (_name, { message, reason }) => {
    expect(message('"x"')).toMatch(/^"x" .*\.$/);
    expect(reason).toMatch(/^[A-Z].*\.$/);
  });

  it('is a page with each amount in its unit', () => {
    const page = limitsPage();
    for (const { of, reason, message } of Object.values(limits)) {
      expect(page).toMatch(/^# Limits\n/);
      expect(page).toContain(`| ${of} | `);
      expect(page).toContain(` | ${reason} |\n`);
      expect(page).toContain(`\n- ${message('…')}\n`);
    }
    for (const amount of ['1 MiB', '16 MiB', '1 GiB', '4,194,304 characters', '500 levels', '10,000 entries'])
      expect(page).toContain(`| ${amount} |`);
  });
});
