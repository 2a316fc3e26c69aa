import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { plainTar, unpackedAllowance } from '../../src/image/tar/decompress.js';
import { folder } from '../support/open-tars.js';

const GiB = 1024 ** 3;

test('a compressed tar may unpack to 1 GiB, and to 10 times its size', () => {
  expect(unpackedAllowance(6_000_000)).toBe(GiB);
  expect(unpackedAllowance(GiB)).toBe(10 * GiB);
});

test('unpacking stops at the allowance, which all layers share', async () => {
  const path = join(folder, 'zeros.gz');
  writeFileSync(path, gzipSync(Buffer.alloc(3_000_000)));
  const file = await open(path);
  const allowance = { left: 5_000_000 };
  const kept: { close(): Promise<void> }[] = [file];
  const unpack = async (): Promise<unknown> =>
    plainTar(
      { name: '"zeros.tar"', size: (await file.stat()).size, file, start: 0 },
      { keep: (temporary) => kept.push(temporary), allowance },
    );
  try {
    expect(await unpack()).toMatchObject({ size: 3_000_000 });
    await expect(unpack()).rejects.toThrow('"zeros.tar" unpacks to more than 1 GiB');
  } finally {
    await Promise.all(kept.map((each) => each.close()));
  }
});
