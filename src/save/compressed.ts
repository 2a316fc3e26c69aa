import zlib from 'node:zlib';
import { UserError } from '../core/errors.js';
import { ways } from './compress.js';
import type { Compression } from './name.js';

/**
 * A tar that is made here, compressed as an archive of an engine is: on all cores, and the same bytes every time.
 * @throws UserError if this Node has no zstd.
 */
export function compressed(tar: AsyncIterable<Buffer>, compression: Compression): AsyncIterable<Buffer> {
  switch (compression) {
    case 'none':
      return tar;
    case 'gzip':
      return ways.gzipParts.transform?.(tar) ?? tar;
    case 'zstd':
      if ('zstdCompress' in zlib) return ways.zstdParts.transform?.(tar) ?? tar;
      throw new UserError(
        `A bundle compressed with zstd needs Node 22.15 or later (this is ${process.version}): write compression: gzip.`,
      );
  }
}
