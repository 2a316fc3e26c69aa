import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { messageOf, SystemError, UserError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import { bytesOf, chunkSize, readBytes, type Source } from './source.js';
import { type Sink, unzstd as decodeZstd, type Unzstd } from './zstd.js';

type Decoder = (source: Source, sink: Sink, program?: Unzstd) => Promise<void>;

/** The first bytes of compressed formats, in hex. A format without a decoder is recognized but not supported. */
const formats: readonly { readonly name: string; readonly magic: RegExp; readonly decode?: Decoder }[] = [
  { name: 'gzip', magic: /^1f8b08/, decode: gunzip },
  // A stream may start with a skippable frame.
  { name: 'zstd', magic: /^(28b52ffd|5.2a4d18)/, decode: decodeZstd },
  // Its letters alone could also be the name of a plain tar's first file.
  { name: 'bzip2', magic: /^425a683[1-9]314159265359/ },
  { name: 'xz', magic: /^fd377a585a00/ },
];

const magicLength = 10;

/** What the caller provides for unpacking. */
export interface Unpacking {
  /** Receives each temporary file, which the caller closes. */
  readonly keep: (file: FileHandle) => void;
  readonly unzstd?: Unzstd | undefined;
  /** Bytes that may still be unpacked: see {@link unpackedAllowance}. */
  readonly allowance: { left: number };
}

/** The bytes that a compressed file may unpack to, over all its layers. @param size of the file. */
export function unpackedAllowance(size: number): number {
  return Math.max(limits.unpackedBytes.max, 10 * size);
}

/**
 * The tar inside a source: the source itself if it is not compressed, otherwise a temporary file with the unpacked tar.
 * Files are then read at any position. Streaming the tar again for each file would take seconds per file, and keeping
 * it in memory has no bound.
 * @throws UserError if the format is not supported or the data is damaged; SystemError if the disk is full.
 */
export async function plainTar(source: Source, { keep, unzstd, allowance }: Unpacking): Promise<Source> {
  const start = readBytes(source, 0, magicLength).toString('hex');
  const format = formats.find(({ magic }) => magic.test(start));
  if (format === undefined) return source;
  if (format.decode === undefined) {
    throw new UserError(
      `${source.name} is compressed with ${format.name}, which is not supported; use a plain tar, gzip or zstd.`,
    );
  }
  const file = await temporaryFile();
  keep(file);
  const sink: Sink = async (chunks) => {
    // Each call continues where the previous one ended.
    for await (const chunk of chunks) {
      allowance.left -= chunk.length;
      if (allowance.left < 0) throw new UserError(limits.unpackedBytes.message(source.name));
      await file.writeFile(chunk);
    }
  };
  try {
    await format.decode(source, sink, unzstd);
  } catch (error) {
    throw failure(error, source.name, format.name);
  }
  const { size } = await file.stat();
  return { name: source.name, size, file, start: 0 };
}

/** A file without a name: the system removes it when it is closed, even after a crash. */
async function temporaryFile(): Promise<FileHandle> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'system-image-tar-'));
    try {
      return await open(join(folder, 'tar'), 'wx+', 0o600);
    } finally {
      await rm(folder, { recursive: true });
    }
  } catch (error) {
    throw new SystemError(`No temporary file can be created in "${tmpdir()}": ${messageOf(error)}.`);
  }
}

function failure(error: unknown, name: string, format: string): Error {
  if (error instanceof UserError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new SystemError(
      `"${tmpdir()}" has no space left to unpack ${name}; set TMPDIR to another folder.`,
    );
  }
  return new UserError(`${name} is damaged: its ${format} data cannot be unpacked: ${messageOf(error)}.`);
}

function gunzip(source: Source, sink: Sink): Promise<void> {
  return pipeline(bytesOf(source), createGunzip({ chunkSize }), sink);
}
