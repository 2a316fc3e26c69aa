// @ts-check
/**
 * A blob store that takes blocks as fast as they come and keeps nothing but their number of bytes, which a GET asks
 * for. A process of its own, so that nobody who watches the measured ones holds it up; it ends with its parent.
 */
import { createServer } from 'node:http';

let taken = 0;
const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.end(String(taken));
    return;
  }
  request.on('data', (chunk) => (taken += chunk.length));
  request.on('end', () => response.writeHead(201, { 'x-ms-request-server-encrypted': 'true' }).end());
});
server.listen(0, '127.0.0.1', () => {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(`http://127.0.0.1:${port}`);
});
process.stdin.on('end', () => process.exit()).resume();
