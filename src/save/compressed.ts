import zlib from 'node:zlib';
import { UserError } from '../core/errors.js';
import { methods } from './compress.js';
import type { Compression } from './name.js';

/**
 * Compresses a tar that this program creates, like an image's archive: on all cores, with the same bytes every time.
 * @throws UserError if this Node has no zstd.
 */
export function compressed(tar: AsyncIterable<Buffer>, compression: Compression): AsyncIterable<Buffer> {
  switch (compression) {
    case 'none':
      return tar;
    case 'gzip':
      return methods.gzipParts.transform?.(tar) ?? tar;
    case 'zstd':
      if ('zstdCompress' in zlib) return methods.zstdParts.transform?.(tar) ?? tar;
      throw new UserError(
        `A bundle compressed with zstd needs Node 22.15 or later (this is ${process.version}): write compression: gzip.`,
      );
  }
}
