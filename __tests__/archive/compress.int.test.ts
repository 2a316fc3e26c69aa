import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { findCompressor, ways } from '../../src/archive/compress.js';
import { throughProgram } from '../../src/archive/filter.js';
import { saveArchive } from '../../src/archive/save.js';
import { anyChunks, collect, streamOf } from '../support/chunks.js';

const unpack = {
  gzip: (bytes: Buffer) => execFileSync('gzip', ['-dc'], { input: bytes, maxBuffer: 1e9 }),
  zstd: (bytes: Buffer) => execFileSync('zstd', ['-dcq'], { input: bytes, maxBuffer: 1e9 }),
};
const kinds = { pigz: 'gzip', gzipParts: 'gzip', zstdProgram: 'zstd', zstdParts: 'zstd' } as const;
const here = (Object.keys(ways) as (keyof typeof ways)[]).filter(
  (way) => way !== 'zstdParts' || 'zstdCompress' in zlib,
);

describe.each(here)('compressing by %s', (way) => {
  test('keeps any bytes in any chunks', () =>
    fc.assert(
      fc.asyncProperty(anyChunks, async (chunks) => {
        const compressed = await collect(ways[way](streamOf(chunks)));
        expect(unpack[kinds[way]](compressed)).toEqual(Buffer.concat(chunks));
      }),
      { numRuns: 15 },
    ));

  test('keeps many parts in order', async () => {
    const chunks = Array.from({ length: 300 }, (_, n) =>
      Buffer.concat([Buffer.alloc(80_000, n), randomBytes(9)]),
    );
    const compressed = await collect(ways[way](streamOf(chunks)));
    expect(unpack[kinds[way]](compressed).equals(Buffer.concat(chunks))).toBe(true);
  });
});

describe('a program that compresses', () => {
  test('is taken where it is installed', async () => {
    expect(await findCompressor('gzip')).toBe(ways.pigz);
    expect(await findCompressor('zstd')).toBe(ways.zstdProgram);
  });

  test.each([
    [
      ['-c', 'cat >/dev/null; echo no more; echo out of luck >&2; exit 3'],
      'sh failed (exit status 3): out of luck',
    ],
    [['-c', 'kill -9 $$'], 'sh failed (SIGKILL)'],
  ])('%j and fails is named', async (args, message) => {
    const chunks = Array.from({ length: 50 }, () => Buffer.alloc(100_000));
    await expect(collect(throughProgram(streamOf(chunks), 'sh', args))).rejects.toThrow(message);
  });

  test('that is not there is named too', async () => {
    await expect(collect(throughProgram(streamOf([]), 'no-such-program', []))).rejects.toThrow(
      'no-such-program',
    );
  });

  test('is ended when nobody reads on', async () => {
    let left = false;
    async function* endless(): AsyncGenerator<Buffer> {
      try {
        for (;;) yield await Promise.resolve(randomBytes(100_000));
      } finally {
        left = true;
      }
    }
    for await (const chunk of throughProgram(endless(), 'cat', [])) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(left).toBe(true);
  });
});

const isRoot = process.getuid?.() === 0;

(isRoot ? describe : describe.skip)('a disk that fills up', () => {
  let disk: string;

  beforeAll(() => {
    disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]);
  });
  afterAll(() => {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  });

  test.each(['none', 'gzip', 'zstd'] as const)(
    'during a save with compression %s leaves nothing but an advice, and ends the engine',
    async (compression) => {
      const folder = join(disk, 'out');
      mkdirSync(folder, { recursive: true });
      let left = false;
      async function* image(): AsyncGenerator<Buffer> {
        try {
          for (;;) {
            await new Promise(setImmediate);
            yield randomBytes(500_000);
          }
        } finally {
          left = true;
        }
      }
      await expect(saveArchive({ image, path: join(folder, 'web.tar'), compression })).rejects.toThrow(
        new RegExp(
          `^The disk of ${folder} is full: 4\\.\\d MB are free there, and the archive is larger than \\d+\\.\\d MB\\. ` +
            'Set output-directory to a folder on another disk, or free some space\\.$',
        ),
      );
      expect(left).toBe(true);
      expect(readdirSync(folder)).toEqual([]);
      expect(spawnSync('df', [disk]).status).toBe(0);
    },
  );
});
