import { writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unzstdByNode } from '../../src/image/tar/zstd.js';
import { zstdFrames } from '../../src/image/tar/zstd-frames.js';
import type { Source } from '../../src/image/tar/source.js';
import { folder } from '../support/open-tars.js';

async function withSource<T>(bytes: Buffer, work: (source: Source) => Promise<T>): Promise<T> {
  const path = join(folder, 'data.zst');
  writeFileSync(path, bytes);
  const file = await open(path);
  try {
    return await work({ name: 'data', size: bytes.length, file, start: 0 });
  } finally {
    await file.close();
  }
}

function decoded(bytes: Buffer): Promise<Buffer> {
  return withSource(bytes, async (source) => {
    const chunks: Buffer[] = [];
    await unzstdByNode(source, async (stream) => {
      for await (const chunk of stream) chunks.push(chunk);
    });
    return Buffer.concat(chunks);
  });
}

/** A frame that a decoder skips. */
const skippable = Buffer.from('5a2a4d1803000000ffffff', 'hex');

const hasZstd = 'zstdCompressSync' in zlib;

describe('unzstdByNode', () => {
  (hasZstd ? it : it.skip)('decodes any frames one after the other', async () => {
    const part = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.nat(100_000).map((length) => new Uint8Array(length).fill(7)),
    );
    const level = fc.constantFrom(1, 19);
    const frame = fc.record({ part, level, checksum: fc.nat(1), size: fc.nat(1), skip: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { maxLength: 6 }), async (frames) => {
        const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag, ZSTD_c_contentSizeFlag } = zlib.constants;
        const encoded = frames.flatMap(({ part: bytes, level: chosen, checksum, size, skip }) => {
          const params = {
            [ZSTD_c_compressionLevel]: chosen,
            [ZSTD_c_checksumFlag]: checksum,
            [ZSTD_c_contentSizeFlag]: size,
          };
          const one = zlib.zstdCompressSync(bytes, { params });
          return skip ? [skippable, one] : [one];
        });
        const result = await decoded(Buffer.concat(encoded));
        expect(result.equals(Buffer.concat(frames.map(({ part: bytes }) => bytes)))).toBe(true);
      }),
      // Level 19 is slow, and 30 lists of frames reach every kind of them.
      { numRuns: 30 },
    );
  });

  (hasZstd ? it : it.skip)('refuses what is cut off anywhere', async () => {
    const whole = zlib.zstdCompressSync(Buffer.from('some text '.repeat(20)));
    for (let length = 1; length < whole.length; length += 1) {
      await expect(decoded(whole.subarray(0, length))).rejects.toThrow();
    }
  });

  it('refuses data after a frame that is not a frame itself', async () => {
    const bytes = Buffer.concat([skippable, Buffer.from('no frame at all')]);
    await expect(withSource(bytes, (source) => Promise.resolve([...zstdFrames(source)]))).rejects.toThrow(
      'byte 11 is not the start of a zstd frame',
    );
  });
});
