import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  createWriteStream,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Buildah } from '../../src/engine/buildah.js';
import { Docker } from '../../src/engine/docker.js';
import type { BuildRequest, Engine } from '../../src/engine/engine.js';
import type { Command } from '../../src/exec/exec.js';
import { Podman } from '../../src/engine/podman.js';
import { SystemError } from '../../src/core/errors.js';
import type { Entry } from '../../src/image/files.js';
import { openTar } from '../../src/image/tar.js';
import type { Log } from '../../src/core/log.js';
import { hasContainerdStore } from '../support/docker.js';
import { folderOf } from '../support/folder.js';
import { missing, ownContainerStorage } from '../support/test-engines.js';
import { keptLog, type KeptLog } from '../support/kept-log.js';

const busybox = readFileSync('/bin/busybox');

const dockerfile = `FROM scratch AS base
ARG WORD=nothing
LABEL from=dockerfile
ENV WORD=$WORD
COPY busybox /bin/busybox
RUN ["/bin/busybox", "sh", "-c", "cd /; B=/bin/busybox; $B mkdir -p d/e exports/hostfs; $B echo hi > d/e/f; $B ln d/e/f d/e/g; \\
  $B ln -s d l; $B ln -s /d/e/f abs; $B ln -s nowhere dangling; $B mkfifo d/p; $B chmod 4750 d/e/f; $B chown 7:8 d/e; \\
  $B echo space > 'exports/a b:c'"]
COPY big /exports/big
USER 5:6
WORKDIR /d
ENTRYPOINT ["/bin/busybox"]
CMD ["sh"]
FROM base
LABEL last=stage
`;

const big = Buffer.alloc(3_000_000, 'big');

const engines: Record<
  string,
  { skip?: string | undefined; open: (log: Log, signal?: AbortSignal) => Engine }
> = {
  docker: { open: (log, signal) => new Docker(log, signal ? { signal } : {}) },
  podman: { skip: missing('podman'), open: (log, signal) => new Podman(log, signal ? { signal } : {}) },
  buildah: { skip: missing('buildah'), open: (log, signal) => new Buildah(log, signal ? { signal } : {}) },
};

let forget: () => void;
const temporary = mkdtempSync(join(tmpdir(), 'system-image-runner-'));

beforeAll(() => {
  forget = ownContainerStorage();
  process.env.RUNNER_TEMP = temporary;
});
afterAll(() => {
  forget();
  rmSync(temporary, { recursive: true, force: true });
});

/** Entries without their times, which not every engine knows. */
const untold = <T extends Entry | undefined>(entries: readonly T[]): readonly T[] =>
  entries.map((entry) => entry && { ...entry, mtime: undefined });

/** What Docker adds to every container, running or not. */
const mounts = /^\/(\.dockerenv|dev|proc|sys|etc)(\/|$)/;
const inImage = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ path }) => !mounts.test(path));

for (const [name, { skip, open }] of Object.entries(engines)) {
  if (skip !== undefined) {
    test.skip(skip, () => undefined);
    continue;
  }

  describe(name, () => {
    const log: KeptLog = keptLog();
    const engine = open(log);
    const image = `test/${randomUUID()}:1`;
    const context = folderOf({ 'busybox*': busybox, big, Dockerfile: dockerfile });
    const request: BuildRequest = {
      context,
      dockerfile: join(context, 'Dockerfile'),
      tag: image,
      labels: new Map([
        ['hard', 'a "b" $C \\ \'d\' = e'],
        ['empty', ''],
      ]),
      buildArgs: new Map([['WORD', 'from = outside']]),
    };

    beforeAll(() => engine.build(request));
    afterAll(() => engine.untag(image));

    async function saveTo(path: string, through?: Command): Promise<void> {
      const file = openSync(path, 'w');
      try {
        await engine.save(image, file, { through });
      } finally {
        closeSync(file);
      }
    }

    async function saved<T>(work: (tar: Awaited<ReturnType<typeof openTar>>) => Promise<T>): Promise<T> {
      const folder = mkdtempSync(join(tmpdir(), 'system-image-saved-'));
      const path = join(folder, 'image.tar');
      try {
        await saveTo(path);
        const tar = await openTar(path);
        try {
          return await work(tar);
        } finally {
          await tar.close();
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    }

    test('says which versions there are', async () => {
      expect(await engine.version()).toMatch(/\d+\.\d+/);
      expect(await engine.version()).not.toContain(name);
    });

    test('an inspection has the configuration', async () => {
      const config = await engine.inspect(image);
      expect(config).toMatchObject({
        id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        architecture: 'amd64',
        os: 'linux',
        entrypoint: ['/bin/busybox'],
        command: ['sh'],
        workingDirectory: '/d',
        user: '5:6',
        env: expect.arrayContaining(['WORD=from = outside']),
        labels: {
          from: 'dockerfile',
          last: 'stage',
          hard: 'a "b" $C \\ \'d\' = e',
          empty: '',
        },
      });
    });

    test('the tar has the same configuration, and the name that was asked for', () =>
      saved(async (tar) => {
        const { size, ...config } = (await engine.inspect(image))!;
        const id = name === 'docker' && hasContainerdStore() ? tar.config.id : config.id;
        expect({ ...tar.config, size }).toEqual({ ...config, id, size });
        expect(tar.name?.replace('docker.io/', '')).toBe(image);
        await expect(Promise.resolve(tar.config.layers.length)).resolves.toBeGreaterThan(0);
      }));

    test('the tar can go through a program, or come as a stream', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'system-image-saved-'));
      const paths = ['plain', 'streamed', 'packed'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ];
      await saveTo(paths[0]);
      await pipeline(engine.stream(image), createWriteStream(paths[1]));
      await saveTo(paths[2], { program: 'gzip', args: ['-c'] });
      const unpacked = execFileSync('gzip', ['-dc', paths[2]], { maxBuffer: 1e9 });
      const lists = [...paths.slice(0, 2).map((path) => readFileSync(path)), unpacked].map((input) =>
        execFileSync('tar', ['-tv', '--full-time', '--utc'], { input, encoding: 'utf8' }),
      );
      expect(lists[0]).toContain('manifest.json');
      expect(lists[1]).toBe(lists[0]);
      expect(lists[2]).toBe(lists[0]);
      rmSync(folder, { recursive: true });
    });

    test('the tar is one that docker loads under that name, with no attestation', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'system-image-saved-'));
      const path = join(folder, 'image.tar');
      await saveTo(path);
      const names = execFileSync('tar', ['-tf', path], { encoding: 'utf8' });
      expect(names).toContain('manifest.json');
      const manifest = execFileSync('tar', ['-xOf', path, 'manifest.json'], { encoding: 'utf8' });
      expect(JSON.parse(manifest)).toHaveLength(1);
      expect(execFileSync('docker', ['load', '--input', path], { encoding: 'utf8' })).toContain(
        `Loaded image: ${image}`,
      );
      if (name !== 'docker') execFileSync('docker', ['rmi', image]);
      rmSync(folder, { recursive: true });
    });

    const paths = [
      ...[
        '/',
        '/d',
        '/d/e',
        '/d/e/f',
        '/d/e/g',
        '/d/p',
        '/l',
        '/l/e',
        '/l/e/f',
        '/abs',
        '/dangling',
        '/abs/x',
      ],
      ...[
        '/none',
        '/none/none',
        '/bin/busybox/x',
        '/exports/a b:c',
        '/exports/big',
        '/exports/hostfs',
        '/d/',
      ],
    ];

    test('its files are those of the tar', async () => {
      const { files, close } = await engine.open(image);
      try {
        await saved(async (tar) => {
          expect(inImage(untold(await files.list('/')))).toEqual(inImage(untold(await tar.files.list('/'))));
          for (const path of paths) {
            const [inTar] = untold([await tar.files.lookup(path)]);
            const [inEngine] = untold([await files.lookup(path)]);
            expect([path, inEngine]).toEqual([path, inTar]);
            if (path !== '/')
              expect(untold(await files.list(path))).toEqual(untold(await tar.files.list(path)));
            const [here, there] = await Promise.all(
              [files, tar.files].map((view) =>
                view.read(path).then(
                  (content) => createHash('sha256').update(content).digest('hex'),
                  (error: unknown) => (error instanceof Error ? error.name : 'no error'),
                ),
              ),
            );
            expect([path, here]).toEqual([path, there]);
          }
          expect((await files.read('/exports/big')).equals(big)).toBe(true);
        });
      } finally {
        await close();
      }
    });

    test('reading files leaves nothing behind', async () => {
      const open = await engine.open(image);
      await open.files.list('/exports');
      await open.close();
      expect(readdirSync(temporary)).toEqual([]);
      if (name === 'docker') {
        expect(
          execFileSync('docker', ['ps', '--all', '--quiet', '--filter', `ancestor=${image}`], {
            encoding: 'utf8',
          }),
        ).toBe('');
      }
    });

    test('an image on top of one that only this engine has, which can lose its name then', async () => {
      const base = `localhost/system-image-test:${randomUUID()}`;
      const top = `test/${randomUUID()}:1`;
      const layer = folderOf({ Dockerfile: `FROM ${base}\nCOPY x /exports/x\n`, x: 'x' });
      await engine.build({ ...request, tag: base });
      await engine.build({
        context: layer,
        dockerfile: join(layer, 'Dockerfile'),
        tag: top,
        labels: new Map(),
        fromLocal: base,
        pull: true,
      });
      await engine.untag(base);
      expect(await engine.inspect(base)).toBeUndefined();
      expect(await engine.inspect(top)).toMatchObject({
        labels: { last: 'stage' },
        entrypoint: ['/bin/busybox'],
      });
      const { files, close } = await engine.open(top);
      expect((await files.read('/exports/x')).toString()).toBe('x');
      await close();
      await engine.untag(top);
    });

    test('a target', async () => {
      const tag = `test/${randomUUID()}:1`;
      await engine.build({ ...request, tag, target: 'base', noCache: true, platform: 'linux/amd64' });
      expect((await engine.inspect(tag))?.labels).not.toHaveProperty('last');
      await engine.untag(tag);
    });

    test.each(['test/none:1', 'not a name', '$X'])('no image is named %j', async (none) => {
      expect(await engine.inspect(none)).toBeUndefined();
      await expect(engine.open(none)).rejects.toThrow(SystemError);
      await expect(async () => {
        for await (const chunk of engine.stream(none)) expect(chunk).toBeDefined();
      }).rejects.toThrow(SystemError);
      await engine.untag(none);
      expect(readdirSync(temporary)).toEqual([]);
    });

    test('a failed build says why', async () => {
      const folder = folderOf({ 'busybox*': busybox, Dockerfile: 'FROM scratch\nCOPY none /\n' });
      const tag = `test/${randomUUID()}:1`;
      await expect(
        engine.build({ context: folder, dockerfile: join(folder, 'Dockerfile'), tag, labels: new Map() }),
      ).rejects.toThrow(
        new RegExp(`^The build failed: ${name} ended with exit code \\d+. Its last lines:\n[^]*none`),
      );
    });

    test('a run that is cancelled ends a build', async () => {
      const cancel = new AbortController();
      const folder = folderOf({
        'busybox*': busybox,
        Dockerfile: `FROM scratch\nCOPY busybox /\nRUN ["/busybox", "echo", "${randomUUID()}"]\nRUN ["/busybox", "sleep", "600"]\n`,
      });
      setTimeout(() => {
        cancel.abort();
      }, 2500);
      await expect(
        open(keptLog(), cancel.signal).build({
          context: folder,
          dockerfile: join(folder, 'Dockerfile'),
          tag: `test/${randomUUID()}:1`,
          labels: new Map(),
        }),
      ).rejects.toThrow(`"${name}" was stopped.`);
    });
  });
}
