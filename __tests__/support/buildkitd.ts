import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { folderOf } from './folder.js';
import { hasTool } from './system-tools.js';

/** Why a BuildKit of the tests' own cannot be started here; undefined if it can. */
export function missingBuildKit(): string | undefined {
  if (!hasTool('buildkitd')) return 'SKIPPED: buildkitd is not on PATH';
  if (!hasTool('runc') || !hasTool('openssl')) return 'SKIPPED: buildkitd needs runc and openssl';
  if (process.getuid?.() !== 0) return 'SKIPPED: buildkitd needs root';
  return spawnSync('docker', ['buildx', 'version']).status === 0
    ? undefined
    : 'SKIPPED: docker has no buildx';
}

/** A BuildKit that is reached over mutual TLS alone, and its builder. */
export interface BuildKit {
  readonly builder: string;
  readonly stop: () => Promise<void>;
}

/** Starts it, and a builder that this process alone knows (BUILDX_CONFIG). */
export async function startBuildKit(): Promise<BuildKit> {
  const folder = folderOf({});
  certificates(folder);
  const port = await freePort();
  const at = (name: string): string => join(folder, name);
  const address = `tcp://127.0.0.1:${port}`;
  const server = spawn(
    'buildkitd',
    [
      ...['--root', at('root'), '--addr', address, '--containerd-worker=false'],
      ...['--tlscacert', at('ca.pem'), '--tlscert', at('server.pem'), '--tlskey', at('server.key')],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  server.stderr.on('data', (chunk: Buffer) => (log += String(chunk)));
  while (!log.includes('running server')) {
    if (server.exitCode !== null) throw new Error(`buildkitd ended: ${log}`);
    await sleep(50);
  }
  process.env.BUILDX_CONFIG = at('buildx');
  const builder = `test-${process.pid}`;
  const keys = `cacert=${at('ca.pem')},cert=${at('client.pem')},key=${at('client.key')}`;
  execFileSync(
    'docker',
    ['buildx', 'create', '--name', builder, '--driver', 'remote', '--driver-opt', keys, address],
    // Jest gives its tests a copy of the environment.
    { stdio: 'pipe', env: process.env },
  );
  return {
    builder,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A certificate authority, and what server and client prove themselves with. */
function certificates(folder: string): void {
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=ca');
  writeFileSync(join(folder, 'names'), 'subjectAltName=IP:127.0.0.1\n');
  for (const name of ['server', 'client']) {
    openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-days', '2', '-extfile', 'names', '-out', `${name}.pem`],
    );
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
