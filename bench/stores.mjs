// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath, URL } from 'node:url';
import { startBlobStore } from '../script/lib/blob-store.mjs';

/** What takes the blobs; azurite keeps them on disk, where those of a large image are larger than memory. */
export const stores = {
  sink: startSink,
  azurite: (/** @type {string} */ folder) => startBlobStore({ folder }),
};

/** @typedef {keyof typeof stores} Store */

/**
 * What a real blob store does with blocks, it does on other machines than the runner: here they are only counted.
 *
 * @returns {Promise<import('../script/lib/blob-store.mjs').BlobStore & {taken: () => Promise<number>}>}
 */
async function startSink() {
  const program = fileURLToPath(new URL('sink.mjs', import.meta.url));
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const [line] = await once(child.stdout, 'data');
  const url = String(line).trim();
  return {
    url,
    uploadUrl: async (name) => `${url}/actions/artifacts/${name}?sig=none`,
    read: () => Promise.reject(new Error('The sink keeps nothing.')),
    remove: async () => undefined,
    async stop() {
      child.stdin.end();
      await ended;
    },
    async taken() {
      const [answer] = await once(get(url), 'response');
      return Number(await text(answer));
    },
  };
}
