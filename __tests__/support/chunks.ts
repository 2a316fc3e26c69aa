import fc from 'fast-check';
import { setImmediate } from 'node:timers/promises';

/** Any bytes, in chunks of any size, also empty ones. */
export const anyChunks = fc
  .array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 })
  .map((chunks) => chunks.map((chunk) => Buffer.from(chunk)));

/** A stream that gives these chunks, each in a turn of its own. */
export async function* streamOf(chunks: Iterable<Buffer>): AsyncGenerator<Buffer> {
  for (const chunk of chunks) {
    await setImmediate();
    yield chunk;
  }
}

/** All bytes of a stream. */
export async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
