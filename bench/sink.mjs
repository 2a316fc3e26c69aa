// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * A blob store that takes blocks as fast as they come and keeps nothing but their number of bytes: what a real one
 * does with them, it does on other machines than the runner.
 *
 * @returns {Promise<import('../script/lib/blob-store.mjs').BlobStore & {taken: () => number}>}
 */
export async function startSink() {
  let taken = 0;
  const server = createServer((request, response) => {
    request.on('data', (chunk) => (taken += chunk.length));
    request.on('end', () => response.writeHead(201, { 'x-ms-request-server-encrypted': 'true' }).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    uploadUrl: async (name) => `${url}/actions/artifacts/${name}?sig=none`,
    read: () => Promise.reject(new Error('The sink keeps nothing.')),
    remove: async () => undefined,
    async stop() {
      server.closeAllConnections();
      server.close();
    },
    taken: () => taken,
  };
}
