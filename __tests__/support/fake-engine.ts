import { writeSync } from 'node:fs';
import type { Engine } from '../../src/engine/engine.js';

/** An engine that only saves, and whose images are all this tar. */
export function engineOf(tar: () => AsyncIterable<Buffer>): Pick<Engine, 'save' | 'stream'> {
  return {
    async save(_, file, { signal } = {}) {
      for await (const chunk of tar()) {
        signal?.throwIfAborted();
        writeSync(file, chunk);
      }
    },
    stream: tar,
  };
}
