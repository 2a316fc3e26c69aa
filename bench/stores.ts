import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { startBlobStore, type BlobStore } from '../script/lib/blob-store.js';

interface MeasuredStore extends BlobStore {
  /** Bytes that it has taken, if it counts them. */
  readonly taken?: () => Promise<number>;
}

/** What takes the blobs; azurite keeps them on disk, because those of a large image are larger than memory. */
export const stores = {
  sink: startSink,
  azurite: (folder: string): Promise<MeasuredStore> => startBlobStore({ folder }),
};

export type Store = keyof typeof stores;

export function isStore(name: string): name is Store {
  return Object.hasOwn(stores, name);
}

/** A real blob store does its work on other machines than the runner: this one only counts bytes. */
async function startSink(): Promise<MeasuredStore> {
  const program = fileURLToPath(new URL('sink.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = line.toString().trim();
  return {
    url,
    uploadUrl: (name) => Promise.resolve(`${url}/actions/artifacts/${name}?sig=none`),
    read: () => Promise.reject(new Error('The sink keeps nothing.')),
    remove: () => Promise.resolve(),
    async stop() {
      child.stdin.end();
      await ended;
    },
    async taken() {
      const [answer] = (await once(get(url), 'response')) as [IncomingMessage];
      return Number(await text(answer));
    },
  };
}
