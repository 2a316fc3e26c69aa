// @ts-check
import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import { json, buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { URL } from 'node:url';
import { createArtifactService } from './artifact-service.mjs';
import { startBlobStore } from './blob-store.mjs';
import { createFaults } from './faults.mjs';

const servicePath = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** @type {typeof import('./github.mjs').startGitHub} */
export async function startGitHub({ store: given, direct = false } = {}) {
  const store = given ?? (await startBlobStore());
  const faults = createFaults();
  /** @type {{operation: import('./github.mjs').Operation, status: number}[]} */
  const requests = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(502).end(String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${port}`;

  const service = createArtifactService({
    remove: store.remove,
    uploadUrl: async (blob) => {
      const url = await store.uploadUrl(blob);
      return direct ? url : url.replace(store.url, origin);
    },
  });

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    const url = new URL(request.url ?? '/', origin);
    const operation = operationOf(url);
    const log = { operation, status: 0 };
    requests.push(log);
    response.once('finish', () => (log.status = response.statusCode));

    const fault = faults.next(operation);
    if (fault !== undefined && (await misbehave(fault, request, response))) return;
    if (!url.pathname.startsWith(servicePath)) return forward(request, response, store.url);
    const result = await service.call(operation, await json(request));
    if (fault === 'lost') request.socket.resetAndDestroy();
    else reply(response, result.status, result.body);
  }

  return {
    env: { ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken() },
    requests,
    artifacts: service.artifacts,
    fail: faults.add,
    download: (name) => store.read(service.blobOf(name)),
    blob: async (name) => buffer(await store.read(service.blobOf(name))),
    async stop() {
      server.closeAllConnections();
      server.close();
      await store.stop();
    },
  };
}

/** @type {(url: URL) => import('./github.mjs').Operation} */
function operationOf(url) {
  if (url.pathname.startsWith(servicePath)) {
    return /** @type {import('./github.mjs').Operation} */ (url.pathname.slice(servicePath.length));
  }
  return url.searchParams.get('comp') === 'blocklist' ? 'PutBlockList' : 'PutBlock';
}

/**
 * Does what the fault says; true when the request has had its answer with that.
 *
 * @param {import('./github.mjs').Fault['what']} what
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function misbehave(what, request, response) {
  if (what === 'reset') {
    request.socket.resetAndDestroy();
  } else if (what === 'cut') {
    request.once('data', () => request.socket.resetAndDestroy());
  } else if (what === 'quota') {
    reply(response, 403, { code: 'permission_denied', msg: 'insufficient usage to create artifact' });
  } else if (what === 'lost') {
    return false;
  } else if ('delay' in what) {
    await sleep(what.delay, undefined, { ref: false });
    return false;
  } else {
    request.resume();
    reply(response, what.status, {
      code: 'fault',
      msg: what.message ?? `status ${what.status} as asked for`,
    });
  }
  return true;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} target an origin
 */
async function forward(request, response, target) {
  const { method, headers } = request;
  const upstream = httpRequest(new URL(request.url ?? '/', target), { method, headers });
  const answered = once(upstream, 'response');
  const [[answer]] = await Promise.all([answered, pipeline(request, upstream)]);
  response.writeHead(answer.statusCode, answer.headers);
  await pipeline(answer, response);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {unknown} body
 */
function reply(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** An unsigned token that names the run and the job, as the client reads them. */
function runtimeToken() {
  const part = (/** @type {object} */ value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run-1:job-1' })}.`;
}
