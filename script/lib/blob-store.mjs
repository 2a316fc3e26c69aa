// @ts-check
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { BlobSASPermissions, BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';

const account = 'actions';
const containerName = 'artifacts';
const dayMs = 24 * 60 * 60 * 1000;

/** A process with this start-up code ends when the pipe to its parent closes, however the parent ended. */
const endWithParent = `data:text/javascript,process.stdin.on('end',()=>process.exit()).resume()`;

/** @type {typeof import('./blob-store.mjs').startBlobStore} */
export async function startBlobStore({ folder } = {}) {
  const key = randomBytes(64).toString('base64');
  const child = spawn(process.execPath, azuriteArguments(folder), {
    env: { ...process.env, AZURITE_ACCOUNTS: `${account}:${key}` },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await listeningAddress(child);
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
      return /** @type {import('node:stream').Readable} */ (readableStreamBody);
    },
    remove: async (name) => void (await container.getBlobClient(name).deleteIfExists()),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** @param {string | undefined} folder */
function azuriteArguments(folder) {
  const main = createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js');
  const persistence = folder === undefined ? ['--inMemoryPersistence'] : ['--location', folder];
  const fixed = ['--blobHost', '127.0.0.1', '--blobPort', '0', '--silent', '--disableTelemetry'];
  return ['--import', endWithParent, main, ...fixed, '--skipApiVersionCheck', ...persistence];
}

/** @param {import('node:child_process').ChildProcessByStdio<any, any, null>} child */
async function listeningAddress(child) {
  for await (const line of createInterface(child.stdout)) {
    const address = /successfully listens on (\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      child.stdout.resume();
      // The service ends with this process and must not keep it: a test that gave up would wait for ever.
      child.unref();
      for (const stream of [child.stdin, child.stdout]) stream.unref();
      return address;
    }
  }
  throw new Error(`The blob store did not start (exit status ${child.exitCode}).`);
}
