// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub } from '../script/lib/github.mjs';
import { makeImage, removeImage } from './images.mjs';
import { bundle, engine, node } from './machine.mjs';
import { measure } from './process.mjs';
import { alternate, median } from './statistics.mjs';
import { stores } from './stores.mjs';
import { ways } from './ways.mjs';

/**
 * From a built image to a finished upload.
 *
 * @param {{sizes: number[], rounds: number, store: import('./stores.mjs').Store}} options megabytes
 * @returns {Promise<import('./report.mjs').UploadResult[]>}
 */
export async function measureUploads({ sizes, rounds, store }) {
  const script = bundle('way.ts');
  const results = [];
  for (const megabytes of sizes) {
    const image = `system-image-bench:${megabytes}mb`;
    await makeImage(image, megabytes);
    const works = Object.fromEntries(
      Object.keys(ways).map((way) => [way, () => measureOne(script, way, image, store)]),
    );
    for (const [way, runs] of Object.entries(await alternate(rounds, works))) {
      results.push({
        engine: engine(),
        megabytes,
        store,
        way,
        rounds,
        seconds: median(runs.map(({ seconds }) => seconds)),
        uploaded: median(runs.map(({ uploaded }) => uploaded)),
        peakMemory: Math.max(...runs.map(({ peakMemory }) => peakMemory)),
      });
    }
    await removeImage(image);
  }
  return results;
}

/** @param {string} script @param {string} way @param {string} image @param {import('./stores.mjs').Store} storeName */
async function measureOne(script, way, image, storeName) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const store = await stores[storeName](join(folder, 'blobs'));
  const github = await startGitHub({ store, direct: true });
  try {
    const env = {
      ...process.env,
      ...github.env,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octocat/hello',
      GITHUB_RUN_ID: '1',
    };
    const measured = await measure(node, [script, way, image, folder], { env });
    const artifact = github.artifacts().at(-1);
    if (!way.endsWith('-alone') && !artifact?.finalized) throw new Error(`${way}: nothing was uploaded`);
    const uploaded = artifact?.size ?? 0;
    if ('taken' in store && (await store.taken()) < uploaded) throw new Error(`${way}: bytes are missing`);
    return { ...measured, uploaded };
  } finally {
    await github.stop();
    await rm(folder, { recursive: true });
    spawnSync('sync');
  }
}
