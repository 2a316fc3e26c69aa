import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { UserError } from '../core/errors.js';
import type { Command } from '../exec/exec.js';
import { findProgram } from '../exec/find-program.js';
import { inFrames, mapInOrder } from './frames.js';
import type { Compression } from './name.js';

/** Turns a tar into an archive, using all cores; a plain tar needs neither field. */
export interface Compressor {
  /** A program that filters the engine's output. */
  readonly through?: Command;
  /** A stream in this process that transforms the output. */
  readonly transform?: (tar: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
}

/** Levels at which compression keeps up with the engine's output. */
const levels = { gzip: 1, zstd: 1 };

const megabyte = 1024 * 1024;

/** Megabytes that a core compresses at a time. Larger parts would make cores and engine wait for each other. */
const zstdPart = 8;

/** One more than the four threads of Node's pool, so that none of them waits for a part. */
const partsAtOnce = Math.min(availableParallelism(), 4) + 1;

type Method = 'none' | 'pigz' | 'zstdProgram' | 'gzipParts' | 'zstdParts';

/** Exported so that tests can use each method; {@link findCompressor} chooses one. */
export const methods: Readonly<Record<Method, Compressor>> = {
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
 * The fastest method on this machine: the programs if they are installed, otherwise Node's own zlib.
 *
 * @throws UserError if zstd is requested and neither supports it
 */
export function findCompressor(
  compression: Compression,
  here: { readonly searchPath?: string; readonly hasZstd: boolean } = { hasZstd: 'zstdCompress' in zlib },
): Compressor {
  switch (compression) {
    case 'none':
      return methods.none;
    case 'gzip':
      return findProgram('pigz', here.searchPath) ? methods.pigz : methods.gzipParts;
    case 'zstd':
      if (findProgram('zstd', here.searchPath)) return methods.zstdProgram;
      if (here.hasZstd) return methods.zstdParts;
      throw new UserError(
        `compression: zstd needs the program zstd, or Node 22.15 or later (this is ${process.version}): ` +
          'install zstd, or write compression: gzip.',
      );
  }
}
