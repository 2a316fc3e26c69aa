import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The lines of the table: the threat, what stops it, the tests. */
const rows = readFileSync(at('docs/threat-model.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '))
  .slice(2);

/** A test as the page names it: `file` › "name". */
const reference = /`(__tests__\/[^`]+\.test\.ts)` › "([^"]+)"/g;

/** Whether a test, a table of tests or a group has a name that ends, or begins, like this. */
function hasTest(source: string, name: string): boolean {
  return source.split('\n').some((line) => {
    const start = line.indexOf(name);
    return start > 0 && /(?:^|[\s(])['"`][^'"`]*$/.test(line.slice(0, start));
  });
}

describe('docs/threat-model.md', () => {
  test('has a line for each threat', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  test.each(rows)('the tree must not %s', (_, defence, tests = '') => {
    expect(defence).toBeTruthy();
    // Nothing but references, so that a misspelled one is not overlooked.
    expect(tests.replaceAll(reference, '').replaceAll(', ', '')).toBe('');
    const missing = [...tests.matchAll(reference)].filter(([, file = '', name = '']) => {
      return !existsSync(at(file)) || !hasTest(readFileSync(at(file), 'utf8'), name);
    });
    expect(missing.map(String)).toEqual([]);
  });
});
