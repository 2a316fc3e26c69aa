import { createHash } from 'node:crypto';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { follow } from '../../src/save/follow.js';

describe('following a file that grows', () => {
  let folder: string;
  let file: FileHandle;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'follow-'));
    file = await open(join(folder, 'file'), 'wx+');
  });
  afterEach(async () => {
    await file.close();
    await rm(folder, { recursive: true });
  });

  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

  test('hashes every byte, however they come', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.uint8Array({ maxLength: 9_000 }), fc.nat(8)), { maxLength: 8 }),
        async (parts) => {
          await file.truncate();
          const again = await open(join(folder, 'file'), 'r+');
          const all = Buffer.concat(parts.map(([part]) => part));
          const writing = (async () => {
            for (const [part, pause] of parts) {
              await again.write(part);
              if (pause > 0) await sleep(pause);
            }
            await again.close();
          })();
          expect(await follow(file, writing)).toEqual({ size: all.length, sha256: sha256(all) });
        },
      ),
      { numRuns: 30 },
    ));

  const written = async (bytes: Buffer): Promise<void> => {
    await file.write(bytes);
  };

  test('of any size, and reports its progress', async () => {
    const all = Buffer.alloc(11_000_000, 'x');
    const told: number[] = [];
    expect(await follow(file, written(all), (bytes) => told.push(bytes))).toEqual({
      size: all.length,
      sha256: sha256(all),
    });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(all.length);
  });

  test('ends with the failure of whoever writes', async () => {
    const writing = written(Buffer.alloc(5_000_000))
      .then(() => sleep(50))
      .then(() => {
        throw new Error('died');
      });
    await expect(follow(file, writing)).rejects.toThrow('died');
  });
});
