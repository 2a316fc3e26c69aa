import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createImage, removeImage } from './images.js';
import { bundle, node, root } from './machine.js';
import { measure } from './measure.js';
import type { TimeResult } from './report.js';
import { alternate, median } from './statistics.js';

const folderCounts = [1, 100, 1000];

/**
 * Checks of copies of the example, and of the tar of the largest image.
 * @param options sizes in megabytes
 */
export async function measureChecks(options: {
  readonly sizes: readonly number[];
  readonly rounds: number;
}): Promise<readonly TimeResult[]> {
  const script = bundle('check.ts');
  const folder = await mkdtemp(join(tmpdir(), 'bench-checks-'));
  try {
    const copies = await copyExample(folder, Math.max(...folderCounts));
    const megabytes = Math.max(...options.sizes);
    const tar = await saveTar(folder, megabytes);
    const checked = [
      ...folderCounts.map(
        (count) => [count === 1 ? '1 folder' : `${count} folders`, copies.slice(0, count)] as const,
      ),
      [`the tar of an image of ${megabytes} MB`, [tar]] as const,
    ];
    const works = checked.map(([name, paths]) => [name, () => measure(node, [script, ...paths])] as const);
    const results = await alternate(options.rounds, Object.fromEntries(works));
    return Object.entries(results).map(([name, runs]) => ({
      name,
      seconds: median(runs.map(({ seconds }) => seconds)),
      peakMemory: Math.max(...runs.map(({ peakMemory }) => peakMemory)),
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function copyExample(folder: string, count: number): Promise<readonly string[]> {
  const copies = Array.from({ length: count }, (_, index) => join(folder, `copy-${index + 1}`));
  for (const copy of copies) await cp(join(root, 'examples/hello'), copy, { recursive: true });
  return copies;
}

async function saveTar(folder: string, megabytes: number): Promise<string> {
  const image = `system-image-bench:${megabytes}mb`;
  const path = join(folder, 'image.tar');
  await createImage(image, megabytes);
  const save = spawn('docker', ['save', '-o', path, image], { stdio: 'inherit' });
  const [status] = (await once(save, 'close')) as [number | null];
  if (status !== 0) throw new Error(`docker save ${image} failed`);
  await removeImage(image);
  return path;
}
