import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { UserError } from '../core/errors.js';
import type { Command } from '../exec/exec.js';
import { findProgram } from '../exec/find-program.js';
import type { Compression } from '../options/choices.js';
import { inFrames, mapInOrder } from './frames.js';

/** A stream in this process that compresses a tar. */
type Transform = (tar: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;

/** Turns a tar into an archive, using all cores; a plain tar needs neither field. */
export interface Compressor {
  /** A program that filters the engine's output. */
  readonly through?: Command;
  readonly transform?: Transform;
}

/** Levels at which compression keeps up with the engine's output. */
const levels = { gzip: 1, zstd: 1 };

const megabyte = 1024 * 1024;

/** Megabytes that a core compresses at a time. Larger parts would make cores and engine wait for each other. */
const zstdPart = 8;

/** One more than the four threads of Node's pool, so that none of them waits for a part. */
const partsAtOnce = Math.min(availableParallelism(), 4) + 1;

const gzipParts: Transform = (tar) => {
  const gzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip);
  return mapInOrder(inFrames(tar, megabyte), (part) => gzip(part, { level: levels.gzip }), partsAtOnce);
};

const zstdParts: Transform = (tar) => {
  const zstd = promisify<Buffer, zlib.ZstdOptions, Buffer>(zlib.zstdCompress);
  const params = { [zlib.constants.ZSTD_c_compressionLevel]: levels.zstd };
  return mapInOrder(inFrames(tar, zstdPart * megabyte), (part) => zstd(part, { params }), partsAtOnce);
};

/** Exported so that tests can use each method; {@link findCompressor} chooses one. */
export const methods = {
  none: {},
  pigz: { through: { program: 'pigz', args: [`-${levels.gzip}`, '-c'] } },
  zstdProgram: {
    through: { program: 'zstd', args: ['-T0', `-B${zstdPart}M`, `-${levels.zstd}`, '-q', '-c'] },
  },
  gzipParts: { transform: gzipParts },
  zstdParts: { transform: zstdParts },
} as const satisfies Readonly<Record<string, Compressor>>;

/** What this machine offers; a program is found on the search path. */
interface Machine {
  readonly searchPath?: string;
  readonly hasZstd: boolean;
}

const thisMachine: Machine = { hasZstd: 'zstdCompress' in zlib };

/** How each compression is done. */
const compressors: Readonly<
  Record<
    Compression,
    {
      /** With a program if it is installed, otherwise with Node's own zlib. */
      readonly fastest: (machine: Machine) => Compressor;
      /** In this process, which gives the same bytes on every machine. */
      readonly inProcess: (machine: Machine) => Transform;
    }
  >
> = {
  none: { fastest: () => methods.none, inProcess: () => (tar) => tar },
  gzip: {
    fastest: ({ searchPath }) => (findProgram('pigz', searchPath) ? methods.pigz : methods.gzipParts),
    inProcess: () => gzipParts,
  },
  zstd: {
    fastest: ({ searchPath, hasZstd }) => {
      if (findProgram('zstd', searchPath)) return methods.zstdProgram;
      if (hasZstd) return methods.zstdParts;
      throw new UserError(
        `compression: zstd needs the program zstd, or Node 22.15 or later (this is ${process.version}): ` +
          'install zstd, or write compression: gzip.',
      );
    },
    inProcess: ({ hasZstd }) => {
      if (hasZstd) return zstdParts;
      throw new UserError(
        `A bundle compressed with zstd needs Node 22.15 or later (this is ${process.version}): write compression: gzip.`,
      );
    },
  },
};

/** The fastest method on this machine. @throws UserError if it has none */
export function findCompressor(compression: Compression, machine = thisMachine): Compressor {
  return compressors[compression].fastest(machine);
}

/**
 * Compresses a tar that this program creates, like an image's archive: on all cores, with the same bytes every time.
 * @throws UserError if this Node cannot
 */
export function compressed(tar: AsyncIterable<Buffer>, compression: Compression): AsyncIterable<Buffer> {
  return compressors[compression].inProcess(thisMachine)(tar);
}
