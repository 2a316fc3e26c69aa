import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { json, buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createArtifactService, type StoredArtifact } from './artifact-service.js';
import { startBlobStore, type BlobStore } from './blob-store.js';
import { createFailures, type Failure } from './failures.js';
import type { Operation } from './operation.js';

export type { Failure } from './failures.js';

/** A stand-in for the artifact service of GitHub Actions. */
export interface GitHub {
  /** The environment variables by which the runner hands the service to an action. */
  readonly env: Readonly<Record<string, string>>;
  /** All artifacts ever created, also the deleted and the unfinished ones; oldest first. */
  artifacts(): StoredArtifact[];
  /** The uploaded bytes of the newest finished artifact of that name. */
  blob(name: string): Promise<Buffer>;
  download(name: string): Promise<Readable>;
  /** What was asked so far, with the status answered; 0 if the connection was closed instead. */
  readonly requests: readonly { readonly operation: Operation; readonly status: number }[];
  /** Lets something go wrong; failures of one operation hit in the order in which they were given. */
  fail(failure: Failure): void;
  /** Ends everything that was started. */
  stop(): Promise<void>;
}

export interface GitHubOptions {
  /** What keeps the blobs; a real blob store in memory unless given. */
  readonly store?: BlobStore;
  /** Hand out the blob store's own address, so that no failure can hit it but nothing slows it down either. */
  readonly direct?: boolean;
}

const servicePath = '/twirp/github.actions.results.api.v1.ArtifactService/';

/** Starts the service and its blob store on free ports of 127.0.0.1. */
export async function startGitHub({ store: given, direct = false }: GitHubOptions = {}): Promise<GitHub> {
  const store = given ?? (await startBlobStore());
  const failures = createFailures();
  const requests: { operation: Operation; status: number }[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(502).end(String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;

  const service = createArtifactService({
    remove: (blob) => store.remove(blob),
    uploadUrl: async (blob) => {
      const url = await store.uploadUrl(blob);
      return direct ? url : url.replace(store.url, origin);
    },
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const operation = operationOf(url);
    const log = { operation, status: 0 };
    requests.push(log);
    response.once('finish', () => (log.status = response.statusCode));

    const what = failures.next(operation);
    if (what !== undefined && (await misbehave(what, request, response))) return;
    if (!url.pathname.startsWith(servicePath)) return forward(request, response, store.url);
    const result = await service.call(operation, await json(request));
    if (what === 'lost') request.socket.resetAndDestroy();
    else reply(response, result.status, result.body);
  }

  return {
    env: { ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken() },
    requests,
    artifacts: () => service.artifacts(),
    fail: (failure) => {
      failures.add(failure);
    },
    download: (name) => store.read(service.blobOf(name)),
    blob: async (name) => buffer(await store.read(service.blobOf(name))),
    async stop() {
      server.closeAllConnections();
      server.close();
      await store.stop();
    },
  };
}

function operationOf(url: URL): Operation {
  if (url.pathname.startsWith(servicePath)) return url.pathname.slice(servicePath.length) as Operation;
  return url.searchParams.get('comp') === 'blocklist' ? 'PutBlockList' : 'PutBlock';
}

/** Does what the failure says; true when the request has had its answer with that. */
async function misbehave(
  what: Failure['what'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
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
    const msg = what.message ?? `status ${what.status} as asked for`;
    reply(response, what.status, { code: 'failure', msg });
  }
  return true;
}

/** @param target an origin */
async function forward(request: IncomingMessage, response: ServerResponse, target: string): Promise<void> {
  const { method, headers } = request;
  const upstream = httpRequest(new URL(request.url ?? '/', target), { method, headers });
  const answered = once(upstream, 'response') as Promise<[IncomingMessage]>;
  const [[answer]] = await Promise.all([answered, pipeline(request, upstream)]);
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  await pipeline(answer, response);
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** An unsigned token that names the run and the job, as the client reads them. */
function runtimeToken(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run-1:job-1' })}.`;
}
