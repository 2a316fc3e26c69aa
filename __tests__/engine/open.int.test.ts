import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { EngineChoice } from '../../src/engine/choice.js';
import { openEngine } from '../../src/engine/open.js';
import { SystemError, UserError } from '../../src/core/errors.js';
import { needDocker } from '../support/docker.js';
import { missing } from '../support/test-engines.js';
import { keptLog } from '../support/kept-log.js';

beforeAll(needDocker);

let folder: string;
const before = { ...process.env };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'system-image-path-'));
});
afterEach(() => {
  process.env = { ...before };
  rmSync(folder, { recursive: true });
});

/** Leaves these programs alone on the search path. */
function onlyInstalled(...programs: readonly string[]): void {
  for (const program of programs) {
    const path = spawnSync('sh', ['-c', 'command -v "$0"', program], { encoding: 'utf8' }).stdout.trim();
    symlinkSync(path, join(folder, program));
  }
  process.env.PATH = folder;
}

const nameOf = async (choice: EngineChoice): Promise<string> => (await openEngine(choice, keptLog())).name;

test.each([
  ['auto', 'docker'],
  ['docker', 'docker'],
  ['moby', 'docker'],
  ['podman', 'podman'],
  ['buildah', 'buildah'],
] as const)('%s is %s', async (name, engine) => {
  expect(await nameOf({ name })).toBe(engine);
});

const podman = missing('podman');
test(`auto selects podman if docker is not installed${podman ? `: ${podman}` : ''}`, async () => {
  if (podman) return;
  onlyInstalled('podman');
  expect(await nameOf({ name: 'auto' })).toBe('podman');
});

test('auto selects no other engine if docker does not answer', async () => {
  process.env.DOCKER_HOST = 'unix:///nowhere';
  await expect(openEngine({ name: 'auto' }, keptLog())).rejects.toThrow(/^No Docker engine answers/);
});

const buildah = missing('buildah');
test(`auto selects buildah if nothing else is installed${buildah ? `: ${buildah}` : ''}`, async () => {
  if (buildah) return;
  onlyInstalled('buildah');
  expect(await nameOf({ name: 'auto' })).toBe('buildah');
});

/** A docker that is Podman, as the package podman-docker has it: with a banner, or without. */
function podmanDocker(banner: boolean): void {
  onlyInstalled('podman', 'sh');
  const say = banner ? 'echo "Emulate Docker CLI using podman." >&2\n' : '';
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\n${say}exec podman "$@"\n`, { mode: 0o755 });
}

test.each([true, false])('a docker that is Podman is recognised (banner: %j)', async (banner) => {
  if (podman) return;
  podmanDocker(banner);
  expect(await nameOf({ name: 'auto' })).toBe('podman');
  const docker = await openEngine({ name: 'docker' }, keptLog());
  await expect(docker.version()).rejects.toThrow(/^The program "docker" on this machine is Podman/);
});

test('a socket without permission gets its own advice', async () => {
  onlyInstalled('sh');
  const refusal =
    'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock';
  writeFileSync(
    join(folder, 'docker'),
    `#!/bin/sh\n[ "$1" = --version ] && echo "Docker version 28" || { echo "${refusal}" >&2; exit 1; }\n`,
    { mode: 0o755 },
  );
  await expect(openEngine({ name: 'auto' }, keptLog())).rejects.toThrow(
    /permission denied .*sudo usermod -aG docker/,
  );
});

test('auto says how to install docker if no engine is installed', async () => {
  onlyInstalled();
  const opening = openEngine({ name: 'auto' }, keptLog());
  await expect(opening).rejects.toBeInstanceOf(SystemError);
  await expect(opening).rejects.toThrow(/^There is no "docker" on this machine\. .*install Docker/);
});

test('an engine that does not answer is none, and the address is quoted by its client', async () => {
  const engine = await openEngine({ name: 'docker', host: 'unix:///nowhere/socket' }, keptLog());
  await expect(engine.version()).rejects.toThrow(/^No Docker engine answers: .*unix:\/\/\/nowhere\/socket/);
});

test('each one says how to get it', async () => {
  onlyInstalled();
  for (const name of ['podman', 'buildah'] as const) {
    const engine = await openEngine({ name }, keptLog());
    await expect(engine.version()).rejects.toThrow(
      new RegExp(`^There is no "${name}" on this machine\\. .*install it`),
    );
  }
});

test('a run that is cancelled does not wait for an engine that hangs', async () => {
  const socket = join(folder, 'socket');
  const server = createServer(() => undefined).listen(socket);
  const cancel = new AbortController();
  const choice = { name: 'auto', host: `unix://${socket}`, signal: cancel.signal } as const;
  const opening = openEngine(choice, keptLog());
  setTimeout(() => {
    cancel.abort();
  }, 300);
  await expect(opening).rejects.toThrow('"docker" was stopped.');
  server.close();
});

test.each<[EngineChoice, RegExp]>([
  [{ name: 'buildah', host: 'tcp://a:1' }, /^The address "tcp:\/\/a:1" means nothing to buildah/],
  [{ name: 'podman', tlsVerify: true }, /^podman cannot verify who an engine is: leave tls-verify out/],
])('%j is refused', async (choice, message) => {
  const opening = openEngine(choice, keptLog());
  await expect(opening).rejects.toBeInstanceOf(UserError);
  await expect(opening).rejects.toThrow(message);
});
