import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub } from '../script/lib/github.js';
import { createImage, removeImage } from './images.js';
import { bundle, engine, node } from './machine.js';
import { measure, type Measured } from './measure.js';
import { methods } from './methods.js';
import type { UploadResult } from './report.js';
import { alternate, median } from './statistics.js';
import { stores, type Store } from './stores.js';

/**
 * From a built image to a finished upload.
 * @param options sizes in megabytes
 */
export async function measureUploads(options: {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly store: Store;
}): Promise<readonly UploadResult[]> {
  const { sizes, rounds, store } = options;
  const script = bundle('run-method.ts');
  const results: UploadResult[] = [];
  for (const megabytes of sizes) {
    const image = `system-image-bench:${megabytes}mb`;
    await createImage(image, megabytes);
    const works = Object.fromEntries(
      Object.keys(methods).map((method) => [method, () => measureOne(script, method, image, store)]),
    );
    for (const [method, runs] of Object.entries(await alternate(rounds, works))) {
      results.push({
        engine: engine(),
        megabytes,
        store,
        method,
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

async function measureOne(
  script: string,
  method: string,
  image: string,
  storeName: Store,
): Promise<Measured & { readonly uploaded: number }> {
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
    const measured = await measure(node, [script, method, image, folder], env);
    const artifact = github.artifacts().at(-1);
    if (!method.endsWith('-alone') && !artifact?.finalized)
      throw new Error(`${method}: nothing was uploaded`);
    const uploaded = artifact?.size ?? 0;
    if (store.taken && (await store.taken()) < uploaded) throw new Error(`${method}: bytes are missing`);
    return { ...measured, uploaded };
  } finally {
    await github.stop();
    await rm(folder, { recursive: true });
    spawnSync('sync');
  }
}
