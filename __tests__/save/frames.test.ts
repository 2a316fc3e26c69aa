import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { inFrames, mapInOrder } from '../../src/save/frames.js';
import { anyChunks, collect, streamOf } from '../support/chunks.js';

const gzip = promisify<Buffer, Buffer>(zlib.gzip);

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n += 1) yield await Promise.resolve(n);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('parts of a stream', () => {
  test('hold the same bytes, and all but the last at least the size asked for', () =>
    fc.assert(
      fc.asyncProperty(anyChunks, fc.integer({ min: 1, max: 700 }), async (chunks, size) => {
        const frames = await all(inFrames(streamOf(chunks), size));
        expect(Buffer.concat(frames)).toEqual(Buffer.concat(chunks));
        expect(frames.length).toBeGreaterThan(0);
        for (const frame of frames.slice(0, -1)) expect(frame.length).toBeGreaterThanOrEqual(size);
      }),
    ));

  test('compressed one by one are a whole gzip file', () =>
    fc.assert(
      fc.asyncProperty(anyChunks, fc.integer({ min: 1, max: 700 }), async (chunks, size) => {
        const compressed = await collect(mapInOrder(inFrames(streamOf(chunks), size), gzip, 3));
        expect(zlib.gunzipSync(compressed)).toEqual(Buffer.concat(chunks));
      }),
      { numRuns: 30 },
    ));
});

describe('work on several items at once', () => {
  test('keeps their order and the limit', async () => {
    let running = 0;
    let most = 0;
    const work = async (n: number): Promise<number> => {
      running += 1;
      most = Math.max(most, running);
      await sleep((7 * n) % 5);
      running -= 1;
      return n;
    };
    expect(await all(mapInOrder(numbers(20), work, 3))).toEqual(await all(numbers(20)));
    expect(most).toBe(3);
  });

  test('ends with the first failure', async () => {
    const work = async (n: number): Promise<number> => {
      await sleep(n === 0 ? 10 : 1);
      if (n > 0) throw new Error(`item ${n}`);
      return n;
    };
    await expect(all(mapInOrder(numbers(5), work, 3))).rejects.toThrow('item 1');
  });
});
