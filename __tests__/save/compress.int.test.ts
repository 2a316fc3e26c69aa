import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { findCompressor, methods, type Compressor } from '../../src/save/compress.js';
import { saveArchive } from '../../src/save/save.js';
import { runToFile, runToStream, type Writing } from '../../src/exec/exec.js';
import { anyChunks, collect, streamOf } from '../support/chunks.js';

const unpack = {
  gzip: (bytes: Buffer) => execFileSync('gzip', ['-dc'], { input: bytes, maxBuffer: 1e9 }),
  zstd: (bytes: Buffer) => execFileSync('zstd', ['-dcq'], { input: bytes, maxBuffer: 1e9 }),
};
const kinds = { pigz: 'gzip', gzipParts: 'gzip', zstdProgram: 'zstd', zstdParts: 'zstd' } as const;
const here = (Object.keys(kinds) as (keyof typeof kinds)[]).filter(
  (method) => method !== 'zstdParts' || 'zstdCompress' in zlib,
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What becomes of a tar that comes in these chunks. */
async function compressed({ through, transform }: Compressor, chunks: readonly Buffer[]): Promise<Buffer> {
  if (transform) return collect(transform(streamOf(chunks)));
  const [tar, archive] = ['tar', 'archive'].map((name) => join(folder, name)) as [string, string];
  writeFileSync(tar, Buffer.concat(chunks));
  const file = openSync(archive, 'w');
  await runToFile('cat', [tar], file, { through });
  closeSync(file);
  return readFileSync(archive);
}

describe.each(here)('compressing by %s', (method) => {
  test('keeps any bytes in any chunks', () =>
    fc.assert(
      fc.asyncProperty(anyChunks, async (chunks) => {
        const archive = await compressed(methods[method], chunks);
        expect(unpack[kinds[method]](archive)).toEqual(Buffer.concat(chunks));
      }),
      { numRuns: 15 },
    ));

  test('keeps many parts in order', async () => {
    const chunks = Array.from({ length: 300 }, (_, n) =>
      Buffer.concat([Buffer.alloc(80_000, n), randomBytes(9)]),
    );
    const archive = await compressed(methods[method], chunks);
    expect(unpack[kinds[method]](archive).equals(Buffer.concat(chunks))).toBe(true);
  });
});

test('an installed program compresses', () => {
  expect(findCompressor('gzip')).toBe(methods.pigz);
  expect(findCompressor('zstd')).toBe(methods.zstdProgram);
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

  test.each(['none', 'pigz', 'zstdProgram', 'gzipParts'] as const)(
    'during a save by %s leaves nothing but an advice, and ends the engine',
    async (method) => {
      const folder = join(disk, 'out');
      mkdirSync(folder, { recursive: true });
      const pid = join(disk, `pid-${method}`);
      const endless = ['-c', 'echo $$ >"$0"; exec cat /dev/urandom', pid];
      const engine = {
        save: (_: string, file: number, writing?: Writing) => runToFile('sh', endless, file, writing),
        stream: () => runToStream('sh', endless),
      };
      const compressor = methods[method];
      await expect(
        saveArchive({ engine, image: 'web:1', path: join(folder, 'web.tar'), compressor, hash: true }),
      ).rejects.toThrow(
        new RegExp(
          `^The disk of ${folder} is full: the archive is larger than the \\d\\.\\d MB that were free there\\. ` +
            'Set output-directory to a folder on another disk, or free some space\\.$',
        ),
      );
      expect(spawnSync('kill', ['-0', readFileSync(pid, 'utf8').trim()]).status).not.toBe(0);
      expect(readdirSync(folder)).toEqual([]);
      expect(spawnSync('df', [disk]).status).toBe(0);
    },
  );
});
