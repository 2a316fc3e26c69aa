import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { enableRefusals } from '../../src/installer/enable.js';
import { hasTool, run, withFolder } from '../support/system-tools.js';
import { installSections } from '../support/install-sections.js';

(hasTool('systemctl') ? describe : describe.skip)('systemctl enable', () => {
  test.each(installSections.map(([unit]) => unit))('agrees about %j', (unit) => {
    const { failed } = withFolder((root) => {
      const folder = join(root, 'etc/systemd/system');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'web.service'), unit);
      return run('systemctl', [`--root=${root}`, 'enable', 'web'], root);
    });
    expect(enableRefusals(unit, 'web.service').length > 0).toBe(failed);
  });
});
