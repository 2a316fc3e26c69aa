import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { codeOf } from '../core/errors.js';

/** Writes to a program's input. One that ends early closes it: its exit status says why, not the broken pipe. */
export async function feed(input: Readable | AsyncIterable<Buffer>, stdin: Writable): Promise<void> {
  try {
    await pipeline(input, stdin);
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (!['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'].includes(code)) throw error;
  }
}
