// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeImage, removeImage } from './images.mjs';
import { bundle, node, root } from './machine.mjs';
import { measure } from './process.mjs';
import { alternate, median } from './statistics.mjs';

const folderCounts = [1, 100, 1000];

/**
 * Checks of copies of the example, and of the tar of the largest image.
 *
 * @param {{sizes: number[], rounds: number}} options megabytes
 * @returns {Promise<import('./report.mjs').TimeResult[]>}
 */
export async function measureChecks({ sizes, rounds }) {
  const script = bundle('check.ts');
  const folder = await mkdtemp(join(tmpdir(), 'bench-checks-'));
  try {
    const copies = await copyExample(folder, Math.max(...folderCounts));
    const megabytes = Math.max(...sizes);
    const tar = await saveTar(folder, megabytes);
    const works = Object.fromEntries([
      ...folderCounts.map((count) => [count === 1 ? '1 folder' : `${count} folders`, copies.slice(0, count)]),
      [`the tar of an image of ${megabytes} MB`, [tar]],
    ]);
    const results = await alternate(
      rounds,
      Object.fromEntries(
        Object.entries(works).map(([name, paths]) => [name, () => measure(node, [script, ...paths])]),
      ),
    );
    return Object.entries(results).map(([name, runs]) => ({
      name,
      seconds: median(runs.map(({ seconds }) => seconds)),
      peakMemory: Math.max(...runs.map(({ peakMemory }) => peakMemory)),
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {string} folder @param {number} count */
async function copyExample(folder, count) {
  const copies = Array.from({ length: count }, (_, n) => join(folder, `copy-${n + 1}`));
  for (const copy of copies) await cp(join(root, 'examples/hello'), copy, { recursive: true });
  return copies;
}

/** @param {string} folder @param {number} megabytes */
async function saveTar(folder, megabytes) {
  const image = `system-image-bench:${megabytes}mb`;
  const path = join(folder, 'image.tar');
  await makeImage(image, megabytes);
  const save = spawn('docker', ['save', '-o', path, image], { stdio: 'inherit' });
  if ((await once(save, 'close'))[0] !== 0) throw new Error(`docker save ${image} failed`);
  await removeImage(image);
  return path;
}
