import { readBytes, type Source } from './source.js';

/** The positions of the frames in a zstd stream, without skippable frames. */
export interface Frame {
  readonly offset: number;
  readonly size: number;
}

/** The first bytes of a frame as a little-endian number, and of a skippable frame (any last digit). */
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;

/**
 * Walks from block to block. Node's decoder stops after the first frame of a stream, at times without an error, so
 * each frame needs its own decoder. Source: RFC 8878, section 3.1.
 * @throws Error that says what is wrong, without the location.
 */
export function* zstdFrames(source: Source): Generator<Frame> {
  let offset = 0;
  while (offset < source.size) {
    const head = readBytes(source, offset, 8);
    if (head.length < 8) throw new Error('it ends in the middle of a zstd frame');
    const magic = head.readUInt32LE(0);
    if ((magic & ~0xf) >>> 0 === skippableMagic) {
      offset += 8 + head.readUInt32LE(4);
      continue;
    }
    if (magic !== frameMagic) throw new Error(`byte ${offset} is not the start of a zstd frame`);
    const size = frameSize(source, offset, head[4] ?? 0);
    yield { offset, size };
    offset += size;
  }
}

function frameSize(source: Source, start: number, descriptor: number): number {
  const single = (descriptor >> 5) & 1;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const contentSize = [single, 2, 4, 8][descriptor >> 6] ?? 0;
  const checksum = descriptor & 4;
  let offset = start + 5 + (1 - single) + dictionary + contentSize;
  for (let last = false; !last;) {
    const bytes = readBytes(source, offset, 3);
    if (bytes.length < 3) throw new Error('it ends in the middle of a zstd frame');
    const block = bytes.readUIntLE(0, 3);
    last = (block & 1) === 1;
    // A block of one repeated byte stores only that byte; its size field is the decompressed size.
    const repeated = ((block >> 1) & 3) === 1;
    offset += 3 + (repeated ? 1 : block >> 3);
  }
  if (offset + checksum > source.size) throw new Error('it ends in the middle of a zstd frame');
  return offset + checksum - start;
}
