import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { messageOf, SystemError } from '../../core/errors.js';

/**
 * Bytes that are read by position. Reading is synchronous: indexing a large tar takes hundreds of thousands of
 * tiny reads, and each is about thirty times as slow with a promise.
 */
export interface Source {
  /** For messages: `"hello.tar"`, or `the layer "…" of "hello.tar"`. */
  readonly name: string;
  readonly size: number;
  /** The file with the bytes, and the offset where they start. */
  readonly file: FileHandle;
  readonly start: number;
}

/** A part of a source as a separate source. */
export function slice(whole: Source, offset: number, size: number, name: string): Source {
  return { name, size, file: whole.file, start: whole.start + offset };
}

/** Up to `length` bytes; fewer only at the end. */
export function readBytes(source: Source, offset: number, length: number): Buffer {
  return readInto(source, offset, Buffer.alloc(Math.max(0, Math.min(length, source.size - offset))));
}

/** Chunk size of a stream, in bytes. */
export const chunkSize = 1024 * 1024;

/** Streams a source from start to end. */
export async function* bytesOf(
  { file, start, size: all }: Source,
  { offset, size } = { offset: 0, size: all },
): AsyncGenerator<Buffer> {
  for (let done = 0; done < size;) {
    const length = Math.min(chunkSize, size - done);
    const buffer = Buffer.allocUnsafe(length);
    const { bytesRead } = await file.read(buffer, 0, length, start + offset + done);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    done += bytesRead;
  }
}

/**
 * Reads through a window, for callers that read forward in small steps: reads within the window are free. The bytes are
 * valid until the next call. A window covers the headers of several small files, and is small enough to skip.
 */
export function windowed(source: Source, length = 4096): (offset: number, length: number) => Buffer {
  const space = Buffer.alloc(length);
  let window: Buffer = space.subarray(0, 0);
  let from = 0;
  return (offset, wanted) => {
    if (wanted > length) return readBytes(source, offset, wanted);
    if (offset < from || offset + wanted > from + window.length) {
      window = readInto(
        source,
        offset,
        space.subarray(0, Math.max(0, Math.min(length, source.size - offset))),
      );
      from = offset;
    }
    return window.subarray(offset - from, offset - from + wanted);
  };
}

function readInto({ file, start, name }: Source, offset: number, buffer: Buffer): Buffer {
  let done = 0;
  while (done < buffer.length) {
    const count = readOnce(file.fd, buffer.subarray(done), start + offset + done, name);
    if (count === 0) break;
    done += count;
  }
  return buffer.subarray(0, done);
}

function readOnce(fd: number, buffer: Buffer, position: number, name: string): number {
  try {
    return readSync(fd, buffer, 0, buffer.length, position);
  } catch (error) {
    throw new SystemError(`${name} cannot be read: ${messageOf(error)}.`);
  }
}
