import { expect, test } from '@jest/globals';
import { readScores, scoreOf, scorePage } from '../../script/lib/mutation/page.js';

const mutants = ['Killed', 'Timeout', 'Killed', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'].map(
  (status) => ({ status }),
);

test('a mutant that fails a test or never ends is noticed; one that cannot run does not count', () => {
  expect(scoreOf({ files: { a: { mutants }, b: { mutants: [{ status: 'Killed' }] } } })).toEqual({
    mutants: 6,
    noticed: 4,
  });
});

test('the page keeps the scores of the other rooms, in order, and rounds down', () => {
  const scores = new Map([
    ['report', { mutants: 3, noticed: 2 }],
    ['check/labels', { mutants: 0, noticed: 0 }],
  ]);
  const page = scorePage(scores);
  expect(page).toContain('| `check/labels` | 0 | 0 | 100 % |\n| `report` | 3 | 2 | 66 % |\n');
  expect(readScores(page)).toEqual(scores);
});
