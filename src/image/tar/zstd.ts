import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { SystemError } from '../../core/errors.js';
import { bytesOf, chunkSize, type Source } from './source.js';
import { zstdFrames } from './zstd-frames.js';

/** Takes what comes out of a decoder; it is the last step of a pipeline. */
export type Sink = (chunks: AsyncIterable<Buffer>) => Promise<void>;

/** Decompresses a whole zstd stream. The program `zstd` is one; this room starts no programs itself. */
export type Unzstd = (compressed: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;

/**
 * Decodes zstd with what the caller has, else with Node. The program is the faster one: Node needs a decoder for each
 * frame, which is slow if a compressor made many small ones.
 * @throws SystemError if there is neither; Error if the data is damaged.
 */
export async function unzstd(source: Source, sink: Sink, program?: Unzstd): Promise<void> {
  if (program !== undefined) await pipeline(program(bytesOf(source)), sink);
  else if ('createZstdDecompress' in zlib) await unzstdByNode(source, sink);
  else throw neither(source);
}

function neither({ name }: Source): SystemError {
  return new SystemError(
    `${name} is compressed with zstd, which this Node cannot read: install the program "zstd", or use Node 22.15 or later.`,
  );
}

/** Node has zstd from 22.15 on. */
export async function unzstdByNode(source: Source, sink: Sink): Promise<void> {
  for (const frame of zstdFrames(source)) {
    await pipeline(bytesOf(source, frame), zlib.createZstdDecompress({ chunkSize }), sink);
  }
}
