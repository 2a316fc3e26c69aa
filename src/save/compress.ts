import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { UserError } from '../core/errors.js';
import type { Command } from '../exec/exec.js';
import { findProgram } from '../exec/find-program.js';
import { inFrames, mapInOrder } from './frames.js';
import type { Compression } from './name.js';

/** What makes an archive of a tar, on all cores; a tar is its own archive. */
export interface Compressor {
  /** A program for the engine's output to go through. */
  readonly through?: Command;
  /** What is done here with the output. */
  readonly transform?: (tar: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
}

/** Levels at which compression keeps up with the engine that writes the tar. */
const levels = { gzip: 1, zstd: 1 };

const megabyte = 1024 * 1024;

/** Megabytes that a core compresses at a time: with many more parts, cores wait for the engine and it for them. */
const zstdPart = 8;

/** Node's own thread pool has four threads; one more part waits, so that none of them does. */
const partsAtOnce = Math.min(availableParallelism(), 4) + 1;

type Way = 'none' | 'pigz' | 'zstdProgram' | 'gzipParts' | 'zstdParts';

/** Exported so that tests can take each way; {@link findCompressor} chooses. */
export const ways: Readonly<Record<Way, Compressor>> = {
  none: {},
  pigz: { through: { program: 'pigz', args: [`-${levels.gzip}`, '-c'] } },
  zstdProgram: {
    through: { program: 'zstd', args: ['-T0', `-B${zstdPart}M`, `-${levels.zstd}`, '-q', '-c'] },
  },
  gzipParts: {
    transform: (tar) => {
      const gzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip);
      return mapInOrder(inFrames(tar, megabyte), (part) => gzip(part, { level: levels.gzip }), partsAtOnce);
    },
  },
  zstdParts: {
    transform: (tar) => {
      const zstd = promisify<Buffer, zlib.ZstdOptions, Buffer>(zlib.zstdCompress);
      const params = { [zlib.constants.ZSTD_c_compressionLevel]: levels.zstd };
      return mapInOrder(inFrames(tar, zstdPart * megabyte), (part) => zstd(part, { params }), partsAtOnce);
    },
  },
};

/**
 * The fastest way there is here: the programs where they are installed, else Node's own zlib.
 *
 * @throws UserError where zstd is asked for and neither has it
 */
export function findCompressor(
  compression: Compression,
  here: { readonly searchPath?: string; readonly hasZstd: boolean } = { hasZstd: 'zstdCompress' in zlib },
): Compressor {
  switch (compression) {
    case 'none':
      return ways.none;
    case 'gzip':
      return findProgram('pigz', here.searchPath) ? ways.pigz : ways.gzipParts;
    case 'zstd':
      if (findProgram('zstd', here.searchPath)) return ways.zstdProgram;
      if (here.hasZstd) return ways.zstdParts;
      throw new UserError(
        `compression: zstd needs the program zstd, or Node 22.15 or later (this is ${process.version}): ` +
          'install zstd, or write compression: gzip.',
      );
  }
}
