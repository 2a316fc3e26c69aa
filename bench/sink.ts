/**
 * A blob store that takes blocks as fast as they come and keeps nothing but their number of bytes, which a GET asks
 * for. It is a process of its own, so that measuring does not hold it up, and ends with its parent.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

let taken = 0;
const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.end(String(taken));
    return;
  }
  request.on('data', (chunk: Buffer) => (taken += chunk.length));
  request.on('end', () => response.writeHead(201, { 'x-ms-request-server-encrypted': 'true' }).end());
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${port}`);
});
process.stdin.on('end', () => process.exit()).resume();
