import { readTested } from '../lib/tested.js';
import { code, table } from './markdown.js';

/** What no machine so far could test. */
const untested = [
  ['act and the runners of Gitea and Forgejo', 'not tested: no such runner was available'],
  ['Docker 29 with the containerd image store', 'not tested: no such engine was available'],
];

/** The versions that passed, from what script/compatibility wrote down. */
export function compatibilityTable(): string {
  const rows = readTested().map(({ what, passed, tests }) => [
    what,
    passed.length === 0 ? 'not recorded yet' : passed.map(({ version }) => version).join(', '),
    tests.split(' ').map(code).join(' '),
  ]);
  return table(['with', 'versions that passed', 'tests'], [...rows, ...untested.map((row) => [...row, ''])]);
}
