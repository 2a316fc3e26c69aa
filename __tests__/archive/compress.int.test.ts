import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { findCompressor, ways, type Compressor } from '../../src/archive/compress.js';
import { saveArchive } from '../../src/archive/save.js';
import { runToStream, type Saving } from '../../src/engine/exec.js';
import { anyChunks, collect, streamOf } from '../support/chunks.js';

const unpack = {
  gzip: (bytes: Buffer) => execFileSync('gzip', ['-dc'], { input: bytes, maxBuffer: 1e9 }),
  zstd: (bytes: Buffer) => execFileSync('zstd', ['-dcq'], { input: bytes, maxBuffer: 1e9 }),
};
const kinds = { pigz: 'gzip', gzipParts: 'gzip', zstdProgram: 'zstd', zstdParts: 'zstd' } as const;
const here = (Object.keys(kinds) as (keyof typeof kinds)[]).filter(
  (way) => way !== 'zstdParts' || 'zstdCompress' in zlib,
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What becomes of an output that comes in these chunks. */
function compressed({ through, transform }: Compressor, chunks: readonly Buffer[]): Promise<Buffer> {
  if (transform) return collect(transform(streamOf(chunks)));
  const path = join(folder, 'tar');
  writeFileSync(path, Buffer.concat(chunks));
  return collect(runToStream('cat', [path], { through }));
}

describe.each(here)('compressing by %s', (way) => {
  test('keeps any bytes in any chunks', () =>
    fc.assert(
      fc.asyncProperty(anyChunks, async (chunks) => {
        const archive = await compressed(ways[way], chunks);
        expect(unpack[kinds[way]](archive)).toEqual(Buffer.concat(chunks));
      }),
      { numRuns: 15 },
    ));

  test('keeps many parts in order', async () => {
    const chunks = Array.from({ length: 300 }, (_, n) =>
      Buffer.concat([Buffer.alloc(80_000, n), randomBytes(9)]),
    );
    const archive = await compressed(ways[way], chunks);
    expect(unpack[kinds[way]](archive).equals(Buffer.concat(chunks))).toBe(true);
  });
});

test('a program that compresses is taken where it is installed', async () => {
  expect(await findCompressor('gzip')).toBe(ways.pigz);
  expect(await findCompressor('zstd')).toBe(ways.zstdProgram);
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
      const pid = join(disk, `pid-${compression}`);
      const image = (saving: Saving) =>
        runToStream('sh', ['-c', 'echo $$ >"$0"; exec cat /dev/urandom', pid], saving);
      const compressor = await findCompressor(compression);
      await expect(saveArchive({ image, path: join(folder, 'web.tar'), compressor })).rejects.toThrow(
        new RegExp(
          `^The disk of ${folder} is full: 4\\.\\d MB are free there, and the archive is larger than \\d+\\.\\d MB\\. ` +
            'Set output-directory to a folder on another disk, or free some space\\.$',
        ),
      );
      expect(spawnSync('kill', ['-0', readFileSync(pid, 'utf8').trim()]).status).not.toBe(0);
      expect(readdirSync(folder)).toEqual([]);
      expect(spawnSync('df', [disk]).status).toBe(0);
    },
  );
});
