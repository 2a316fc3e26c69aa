import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Stands between a client and the Docker engine, and spoils a save in the middle. */
export interface EngineProxy {
  /** For DOCKER_HOST. */
  readonly host: string;
  /** What happens to a save after its first megabytes; nothing unless it is set. */
  spoil: 'cut' | 'stall' | undefined;
  /** Resolves as soon as a save stalls. */
  readonly stalled: Promise<void>;
  stop(): void;
}

const spoiledAfter = 2_000_000;

/** The engine that DOCKER_HOST names (or Docker's own default) behind a socket of our own. */
export async function startEngineProxy(): Promise<EngineProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-proxy-'));
  const path = join(folder, 'socket');
  const engine = (process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock').replace('unix://', '');
  const sockets = new Set<Socket>();
  let tellStalled = (): void => undefined;
  const stalled = new Promise<void>((resolve) => {
    tellStalled = resolve;
  });

  const server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect({ path: engine, allowHalfOpen: true });
    const drop = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', drop);
    }
    let isSave = false;
    client.on('data', (chunk) => (isSave ||= /^GET \S*\/images\/get/m.test(chunk.toString('latin1'))));
    client.pipe(upstream);

    let answered = 0;
    upstream.on('data', (chunk) => {
      answered += chunk.length;
      if (isSave && proxy.spoil !== undefined && answered > spoiledAfter) {
        if (proxy.spoil === 'cut') drop();
        upstream.pause();
        tellStalled();
      } else if (!client.write(chunk)) {
        upstream.pause();
        client.once('drain', () => upstream.resume());
      }
    });
    upstream.on('end', () => client.end());
  });
  const proxy: EngineProxy = {
    host: `unix://${path}`,
    spoil: undefined,
    stalled,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return proxy;
}
