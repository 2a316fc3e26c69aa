import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { allCapabilities } from '../../src/core/capabilities.js';
import { defaultConfig } from '../../src/installer/defaults.js';
import type { Image } from '../../src/image/image.js';
import { exportBundle } from '../../src/pipeline/export/bundle.js';
import { exportQuadlet } from '../../src/pipeline/export/quadlet.js';
import { withTarOf } from '../support/image-tar.js';
import { serviceImage } from '../support/service-image.js';

const folder = mkdtempSync(join(tmpdir(), 'all-capabilities-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** An image whose bounding set is this text of a JSON list. */
function imageWith(bounding: string): Image {
  const config = {
    ...defaultConfig,
    process: { ...defaultConfig.process, args: ['/bin/sh'], capabilities: { bounding: '@' } },
  };
  return serviceImage({
    args: [],
    name: 'example/agent:1',
    tree: { '/exports/config.json.template': JSON.stringify(config).replace('"@"', () => bounding) },
  });
}

it('a Quadlet unit has the capabilities of $ALL_PROCESS_CAPABILITIES', async () => {
  const path = join(folder, 'agent.quadlet');
  await exportQuadlet(imageWith('[$ALL_PROCESS_CAPABILITIES]'), { path });
  const unit = readFileSync(join(path, 'agent.container'), 'utf8');
  const added = [...unit.matchAll(/^AddCapability=(.*)$/gm)].map(([, name]) => name);
  expect(added).toEqual(allCapabilities);
});

it('a bundle may list them after another', async () => {
  const path = join(folder, 'agent.bundle.tar');
  const image = imageWith('["CAP_CHOWN", $ALL_PROCESS_CAPABILITIES]');
  await expect(
    withTarOf(image, (tar) => exportBundle(tar, { path, compression: 'none' })),
  ).resolves.toMatchObject({ name: 'agent' });
});
