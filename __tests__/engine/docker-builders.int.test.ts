import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Docker } from '../../src/engine/docker.js';
import { UserError } from '../../src/core/errors.js';
import { docker, needDocker } from '../support/docker.js';
import { folderOf } from '../support/folder.js';
import { keptLog } from '../support/kept-log.js';

beforeAll(needDocker);

const busybox = readFileSync('/bin/busybox');
const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

/** Debian's client of 20.10 has BuildKit inside and needs no buildx. */
const oldClient = String(spawnSync('/usr/bin/docker', ['--version']).stdout);

interface Generation {
  readonly env: Readonly<Record<string, string>>;
  readonly skip: string | false;
  readonly secrets: boolean;
  readonly buildx: boolean;
}

const generations: Record<string, Generation> = {
  'the classic builder': { env: { DOCKER_BUILDKIT: '0' }, skip: false, secrets: false, buildx: false },
  'BuildKit without buildx': {
    env: { DOCKER_BUILDKIT: '1', PATH: `/usr/bin:${process.env.PATH ?? ''}` },
    skip:
      !hasBuildx() && oldClient.includes(' 20.10')
        ? false
        : 'SKIPPED: docker 20.10 without buildx is not here',
    secrets: true,
    buildx: false,
  },
  // The builder in use is one that does not exist: what starts from a local image has to name its own.
  buildx: {
    env: {},
    skip: hasBuildx() ? false : 'SKIPPED: docker has no buildx',
    secrets: true,
    buildx: true,
  },
};

function hasBuildx(): boolean {
  return spawnSync('docker', ['buildx', 'version']).status === 0;
}

for (const [name, { env, skip, secrets, buildx }] of Object.entries(generations)) {
  if (skip) {
    test.skip(`${name}: ${skip}`, () => undefined);
    continue;
  }

  describe(name, () => {
    const context = folderOf({
      'busybox*': busybox,
      secret: 'hidden',
      Dockerfile: 'FROM scratch AS base\nCOPY busybox /bin/busybox\nFROM base\nLABEL a=b\n',
    });
    const request = {
      context,
      dockerfile: join(context, 'Dockerfile'),
      labels: new Map([['hard', '"$X" \\ ,=']]),
    };
    let tag = '';
    let engine: Docker;

    beforeEach(() => {
      Object.assign(process.env, env);
      tag = `test/${randomUUID()}:1`;
      engine = new Docker(keptLog());
    });
    afterEach(() => engine.untag(tag));

    test('builds, names and labels', async () => {
      await engine.build({ ...request, tag });
      expect((await engine.inspect(tag))?.labels).toEqual({ a: 'b', hard: '"$X" \\ ,=' });
    });

    test('starts from an image that only the engine has', async () => {
      const base = `localhost/system-image-test:${randomUUID()}`;
      await engine.build({ ...request, tag: base });
      if (buildx) process.env.BUILDX_BUILDER = 'no-such-builder';
      const layer = folderOf({ Dockerfile: `FROM ${base}\nCOPY x /exports/x\n`, x: 'x' });
      const dockerfile = join(layer, 'Dockerfile');
      await engine.build({ context: layer, dockerfile, tag, labels: new Map(), fromLocal: base, pull: true });
      await engine.untag(base);
      expect((await engine.inspect(tag))?.labels.a).toBe('b');
    });

    test('saves one image without attestations', async () => {
      await engine.build({ ...request, tag });
      const saved = (command: string): Buffer =>
        execFileSync('sh', ['-c', `docker save "$0" | ${command}`, tag], { maxBuffer: 1e8 });
      expect(JSON.parse(saved('tar -xO manifest.json').toString())).toMatchObject([{ RepoTags: [tag] }]);
      expect(saved('cat').includes('in-toto')).toBe(false);
    });

    const withSecret = folderOf({
      'busybox*': busybox,
      Dockerfile:
        'FROM scratch\nCOPY busybox /busybox\nRUN --mount=type=secret,id=s ["/busybox", "cp", "/run/secrets/s", "/seen"]\n',
    });

    (secrets ? test : test.skip)('hands a secret on', async () => {
      await engine.build({
        context: withSecret,
        dockerfile: join(withSecret, 'Dockerfile'),
        tag,
        labels: new Map(),
        secrets: [`id=s,src=${join(context, 'secret')}`],
      });
      const built = await engine.open(tag);
      const seen = await built.files.read('/seen');
      await built.close();
      expect(seen.toString()).toBe('hidden');
    });

    (buildx ? test.skip : test)('says that a cache cannot be written', async () => {
      const building = engine.build({ ...request, tag, cacheTo: ['type=local,dest=/tmp/x'] });
      await expect(building).rejects.toBeInstanceOf(UserError);
      await expect(building).rejects.toThrow(/^cache-to is .* this docker has no buildx: install it/);
    });
  });
}

test('an engine behind --host, whatever DOCKER_HOST says', async () => {
  const host = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
  const tag = `test/${randomUUID()}:1`;
  const context = folderOf({ Dockerfile: 'FROM scratch\nLABEL a=b\nCOPY x /\n', x: '' });
  process.env.DOCKER_HOST = 'unix:///nowhere';
  const engine = new Docker(keptLog(), { host });
  await engine.build({ context, dockerfile: join(context, 'Dockerfile'), tag, labels: new Map() });
  expect((await engine.inspect(tag))?.labels).toEqual({ a: 'b' });
  await engine.untag(tag);
  process.env = { ...before };
  expect(docker('images', '--quiet', tag)).toBe('');
});
