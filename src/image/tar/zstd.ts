import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { SystemError } from '../../core/errors.js';
import { bytesOf, chunkSize, type Source } from './source.js';
import { zstdFrames } from './zstd-frames.js';

/** Receives the output of a decoder, as the last step of a stream pipeline. */
export type Sink = (chunks: AsyncIterable<Buffer>) => Promise<void>;

/** Decompresses a whole zstd stream, for example by the program `zstd`, which this room may not start. */
export type Unzstd = (compressed: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;

/**
 * Decodes zstd with the caller's program, otherwise with Node. The program is faster: Node needs a decoder for each
 * frame, which is slow for streams of many small frames.
 * @throws SystemError if there is neither; Error if the data is damaged.
 */
export async function unzstd(source: Source, sink: Sink, program?: Unzstd): Promise<void> {
  if (program !== undefined) await pipeline(program(bytesOf(source)), sink);
  else if ('createZstdDecompress' in zlib) await unzstdByNode(source, sink);
  else throw neither(source);
}

function neither({ name }: Source): SystemError {
  return new SystemError(
    `${name} is compressed with zstd, which this version of Node cannot read: install the program "zstd", or use Node 22.15 or later.`,
  );
}

/** Node supports zstd since 22.15. */
export async function unzstdByNode(source: Source, sink: Sink): Promise<void> {
  for (const frame of zstdFrames(source)) {
    await pipeline(bytesOf(source, frame), zlib.createZstdDecompress({ chunkSize }), sink);
  }
}
