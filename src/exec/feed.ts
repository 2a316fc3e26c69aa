import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { codeOf } from '../core/errors.js';

/** Writes to a program's input. A broken pipe is ignored: the exit status says why the program ended early. */
export async function feed(input: Readable | AsyncIterable<Buffer>, stdin: Writable): Promise<void> {
  try {
    await pipeline(input, stdin);
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (!['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'].includes(code)) throw error;
  }
}
