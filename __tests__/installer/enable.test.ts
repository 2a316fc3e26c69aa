import { expect, test } from '@jest/globals';
import { enableRefusals } from '../../src/installer/enable.js';
import { installSections } from '../support/install-sections.js';

test.each(installSections)('%j is refused: %s', (unit, refused) => {
  expect(enableRefusals(unit, 'web.service').length > 0).toBe(refused);
});

test('names the value and the reason', () => {
  expect(enableRefusals('[Install]\nWantedBy=nope\n', 'web.service')).toEqual([
    'WantedBy=nope: "nope" is not the name of a unit, so systemctl enable fails.',
  ]);
});
