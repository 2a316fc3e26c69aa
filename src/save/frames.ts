/**
 * Compression on several cores: a gzip or zstd file may be a sequence of independent parts, so parts of
 * a stream are compressed in parallel and written in order. Sources: RFC 1952, 2.2; RFC 8878, 3.
 */

/** Joins a stream's chunks into parts of at least `size` bytes; the last one may be smaller, or empty. */
export async function* inFrames(source: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let chunks: Buffer[] = [];
  let length = 0;
  let frames = 0;
  for await (const chunk of source) {
    chunks.push(chunk);
    length += chunk.length;
    if (length < size) continue;
    yield Buffer.concat(chunks, length);
    frames += 1;
    chunks = [];
    length = 0;
  }
  if (length > 0 || frames === 0) yield Buffer.concat(chunks, length);
}

/** Works on up to `limit` items at once and yields the results in the items' order. */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It is awaited in its turn; until then, a failure must not count as unhandled.
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= limit) yield* nextOf(running);
  }
  while (running.length > 0) yield* nextOf(running);
}

async function* nextOf<R>(running: Promise<R>[]): AsyncGenerator<R> {
  const first = running.shift();
  if (first !== undefined) yield await first;
}
