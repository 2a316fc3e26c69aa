import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { UserError } from '../errors.js';
import { isInstalled, throughProgram } from './filter.js';
import { inFrames, mapInOrder } from './frames.js';
import type { Compression } from './name.js';

/** Turns the bytes of a tar into those of the archive, on all cores. */
export type Compressor = (tar: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;

/** Levels at which compression keeps up with the engine that writes the tar. */
const levels = { gzip: 1, zstd: 3 };

const megabyte = 1024 * 1024;

/** Node's own thread pool has four threads; one more part waits, so that none of them does. */
const partsAtOnce = Math.min(availableParallelism(), 4) + 1;

/** Exported so that tests can take each way; {@link findCompressor} chooses. */
export const ways = {
  pigz: (tar) => throughProgram(tar, 'pigz', [`-${levels.gzip}`, '-c']),
  zstdProgram: (tar) => throughProgram(tar, 'zstd', ['-T0', `-${levels.zstd}`, '-q', '-c']),
  gzipParts: (tar) => {
    const gzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip);
    return mapInOrder(inFrames(tar, megabyte), (part) => gzip(part, { level: levels.gzip }), partsAtOnce);
  },
  zstdParts: (tar) => {
    const zstd = promisify<Buffer, zlib.ZstdOptions, Buffer>(zlib.zstdCompress);
    const params = { [zlib.constants.ZSTD_c_compressionLevel]: levels.zstd };
    return mapInOrder(inFrames(tar, 8 * megabyte), (part) => zstd(part, { params }), partsAtOnce);
  },
} satisfies Record<string, Compressor>;

/**
 * The fastest way there is here: the programs where they are installed, else Node's own zlib.
 *
 * @throws UserError where zstd is asked for and neither has it
 */
export async function findCompressor(
  compression: Compression,
  here = { searchPath: process.env.PATH ?? '', hasZstd: 'zstdCompress' in zlib },
): Promise<Compressor> {
  switch (compression) {
    case 'none':
      return (tar) => tar;
    case 'gzip':
      return (await isInstalled('pigz', here.searchPath)) ? ways.pigz : ways.gzipParts;
    case 'zstd':
      if (await isInstalled('zstd', here.searchPath)) return ways.zstdProgram;
      if (here.hasZstd) return ways.zstdParts;
      throw new UserError(
        `compression: zstd needs the program zstd, or Node 22.15 or later (this is ${process.version}): ` +
          'install zstd, or write compression: gzip.',
      );
  }
}
