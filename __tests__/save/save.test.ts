import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { findCompressor, methods } from '../../src/save/compress.js';
import { saveArchive, type SaveRequest } from '../../src/save/save.js';
import { SystemError } from '../../src/core/errors.js';
import { anyChunks, streamOf } from '../support/chunks.js';
import { engineOf } from '../support/fake-engine.js';

describe('saving an archive', () => {
  let folder: string;
  let path: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'save-'));
    path = join(folder, 'web.tar');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const save = (request: Omit<SaveRequest, 'image' | 'hash'> & { hash?: boolean }) =>
    saveArchive({ image: 'web:1', hash: true, ...request });
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

  test.each([
    ['none', (bytes: Buffer) => bytes],
    ['gzipParts', (bytes: Buffer) => gunzipSync(bytes)],
  ] as const)('compressed by %s keeps every byte, counts and hashes them', (method, unpack) =>
    fc.assert(
      fc.asyncProperty(anyChunks, async (chunks) => {
        const progress: number[] = [];
        const saved = await save({
          engine: engineOf(() => streamOf(chunks)),
          path,
          compressor: methods[method],
          onProgress: (bytes) => progress.push(bytes),
        });
        const file = await readFile(path);
        const tar = Buffer.concat(chunks);
        expect(unpack(file)).toEqual(tar);
        expect(saved).toEqual({ path, size: file.length, sha256: sha256(file) });
        expect(progress).toEqual([...progress].sort((a, b) => a - b));
        expect(progress.at(-1) ?? 0).toBe(file.length);
      }),
      { numRuns: 30 },
    ),
  );

  test('is not hashed unless requested, and reports its size anyway', async () => {
    const told: number[] = [];
    async function* slow() {
      for (const size of [70_000, 30_000]) {
        yield Buffer.alloc(size);
        await sleep(150);
      }
    }
    const saved = await save({
      engine: engineOf(slow),
      path,
      compressor: methods.none,
      hash: false,
      onProgress: (bytes) => told.push(bytes),
    });
    expect(saved).toEqual({ path, size: 100_000 });
    expect(told).toEqual([70_000, 100_000]);
  });

  test('creates the folder, and replaces an older archive', async () => {
    const nested = join(folder, 'a', 'b', 'web.tar');
    for (const text of ['first', 'second']) {
      const engine = engineOf(() => streamOf([Buffer.from(text)]));
      await save({ engine, path: nested, compressor: methods.none });
    }
    expect(await readFile(nested, 'utf8')).toBe('second');
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['web.tar']);
  });

  describe('that fails', () => {
    const fresh = async () => {
      const empty = await mkdtemp(join(folder, 'failing-'));
      return { empty, path: join(empty, 'web.tar') };
    };

    async function* endless(left: () => void): AsyncGenerator<Buffer> {
      try {
        for (;;) {
          await new Promise(setImmediate);
          yield Buffer.alloc(100_000, 'x');
        }
      } finally {
        left();
      }
    }

    async function* failing(left: () => void): AsyncGenerator<Buffer> {
      try {
        yield await Promise.resolve(Buffer.alloc(1000));
        throw new SystemError('docker save failed (exit status 1).');
      } finally {
        left();
      }
    }

    test.each([
      ['none', true],
      ['none', false],
      ['gzipParts', true],
      ['gzipParts', false],
    ] as const)('in the engine, compressed by %s, hashed: %s, leaves nothing', async (method, hash) => {
      const { empty, path } = await fresh();
      let left = 0;
      const engine = engineOf(() => failing(() => (left += 1)));
      await expect(save({ engine, path, compressor: methods[method], hash })).rejects.toThrow(
        'docker save failed (exit status 1).',
      );
      expect(left).toBe(1);
      expect(await readdir(empty)).toEqual([]);
    });

    test('leaves an older archive unchanged', async () => {
      const { empty, path } = await fresh();
      await writeFile(path, 'older');
      const engine = engineOf(() => failing(() => undefined));
      await expect(save({ engine, path, compressor: methods.none })).rejects.toThrow(SystemError);
      expect(await readFile(path, 'utf8')).toBe('older');
      expect(await readdir(empty)).toEqual(['web.tar']);
    });

    test.each(['none', 'gzipParts'] as const)(
      'by being cancelled, compressed by %s, leaves nothing',
      async (method) => {
        const { empty, path } = await fresh();
        const abort = new AbortController();
        let left = 0;
        const engine = engineOf(() => endless(() => (left += 1)));
        const onProgress = (bytes: number) => {
          if (bytes > 100_000) abort.abort();
        };
        await expect(
          save({
            engine,
            path,
            compressor: methods[method],
            onProgress,
            signal: abort.signal,
          }),
        ).rejects.toThrow(`The save of ${path} was cancelled.`);
        expect(left).toBe(1);
        expect(await readdir(empty)).toEqual([]);
      },
    );

    test.each(['none', 'gzipParts'] as const)(
      'while it is followed, compressed by %s, ends the engine first',
      async (method) => {
        const { empty, path } = await fresh();
        let left = 0;
        const engine = engineOf(() => endless(() => (left += 1)));
        const onProgress = () => {
          throw new Error('EIO: i/o error, read');
        };
        await expect(save({ engine, path, compressor: methods[method], onProgress })).rejects.toThrow(
          `${path} cannot be written: EIO: i/o error, read.`,
        );
        expect(left).toBe(1);
        expect(await readdir(empty)).toEqual([]);
      },
    );

    test.each([
      [
        'a quota',
        'zstd: write error: Disk quota exceeded',
        /^The disk of \S+ is full: .* Set output-directory/,
      ],
      [
        'the disk of the engine',
        'write /var/lib/tmp: no space left on device',
        /^write \/var\/lib\/tmp: no space/,
      ],
    ])('for lack of space: %s', async (_, message, expected) => {
      const { empty, path } = await fresh();
      async function* engine(): AsyncGenerator<Buffer> {
        yield await Promise.resolve(Buffer.alloc(1000));
        throw new SystemError(message);
      }
      await expect(save({ engine: engineOf(engine), path, compressor: methods.none })).rejects.toThrow(
        expected,
      );
      expect(await readdir(empty)).toEqual([]);
    });

    test('because the folder is a file names the path', async () => {
      const { path } = await fresh();
      await writeFile(path, '');
      const below = join(path, 'web.tar');
      const engine = engineOf(() => streamOf([]));
      const saved = save({ engine, path: below, compressor: methods.none });
      await expect(saved).rejects.toThrow(SystemError);
      await expect(saved).rejects.toThrow(`${below} cannot be written: `);
      expect((await stat(path)).size).toBe(0);
    });
  });
});

describe('the method of compressing', () => {
  const nowhere = { searchPath: '/nowhere', hasZstd: true };

  test("is Node's own if no program is installed", () => {
    expect(findCompressor('gzip', nowhere)).toBe(methods.gzipParts);
    expect(findCompressor('zstd', nowhere)).toBe(methods.zstdParts);
  });

  test('is refused with a workaround if there is none', () => {
    expect(() => findCompressor('zstd', { ...nowhere, hasZstd: false })).toThrow(
      /^compression: zstd needs the program zstd, or Node 22\.15 or later .*write compression: gzip\.$/,
    );
  });
});
