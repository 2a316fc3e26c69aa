import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { BlobSASPermissions, BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';

/** A real Azure Storage (azurite) that ends with this process. */
export interface BlobStore {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** An address to which a client without an account may write this one blob. */
  uploadUrl(name: string): Promise<string>;
  read(name: string): Promise<Readable>;
  remove(name: string): Promise<void>;
  stop(): Promise<void>;
}

const account = 'actions';
const containerName = 'artifacts';
const dayMs = 24 * 60 * 60 * 1000;

/** A process with this start-up code ends when the pipe to its parent closes, however the parent ended. */
const endWithParent = `data:text/javascript,process.stdin.on('end',()=>process.exit()).resume()`;

/** Starts it on a free port: in memory, or in a folder if blobs are larger than memory. */
export async function startBlobStore({ folder }: { folder?: string | undefined } = {}): Promise<BlobStore> {
  const key = randomBytes(64).toString('base64');
  const child = spawn(process.execPath, azuriteArguments(folder), {
    env: { ...process.env, AZURITE_ACCOUNTS: `${account}:${key}` },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await listeningAddress(child.stdout);
  // The service ends with this process and must not keep it: a test that gave up would wait for ever.
  child.unref();
  for (const stream of [child.stdin, child.stdout]) (stream as Socket).unref();
  const service = new BlobServiceClient(`${url}/${account}`, new StorageSharedKeyCredential(account, key));
  const container = service.getContainerClient(containerName);
  await container.create();

  return {
    url,
    uploadUrl: (name) =>
      container.getBlobClient(name).generateSasUrl({
        permissions: BlobSASPermissions.parse('cw'),
        expiresOn: new Date(Date.now() + dayMs),
      }),
    async read(name) {
      const { readableStreamBody } = await container.getBlobClient(name).download();
      return readableStreamBody as Readable;
    },
    remove: async (name) => {
      await container.getBlobClient(name).deleteIfExists();
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      child.ref();
      await once(child, 'exit');
    },
  };
}

function azuriteArguments(folder: string | undefined): readonly string[] {
  const main = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
  const persistence = folder === undefined ? ['--inMemoryPersistence'] : ['--location', folder];
  const fixed = ['--blobHost', '127.0.0.1', '--blobPort', '0', '--silent', '--disableTelemetry'];
  return ['--import', endWithParent, main, ...fixed, '--skipApiVersionCheck', ...persistence];
}

async function listeningAddress(output: Readable): Promise<string> {
  for await (const line of createInterface(output)) {
    const address = /successfully listens on (\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      output.resume();
      return address;
    }
  }
  throw new Error('The blob store did not start.');
}
