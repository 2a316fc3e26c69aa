import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { SystemError } from '../../core/errors.js';
import { bytesOf, chunkSize, type Source } from './source.js';
import { zstdFrames } from './zstd-frames.js';

/** Takes what comes out of a decoder; it is the last step of a pipeline. */
export type Sink = (chunks: AsyncIterable<Buffer>) => Promise<void>;

/**
 * Decodes zstd by the `zstd` program, which is on every hosted runner, or by Node where there is none. The program
 * is first because Node needs a decoder for each frame, which is slow where a compressor made many small ones.
 * @throws SystemError where there is neither; Error where the data is damaged.
 */
export async function unzstd(source: Source, sink: Sink): Promise<void> {
  try {
    await unzstdByProgram(source, sink);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    if (!('createZstdDecompress' in zlib)) throw neither(source);
    await unzstdByNode(source, sink);
  }
}

function neither({ name }: Source): SystemError {
  return new SystemError(
    `${name} is compressed with zstd, which this Node cannot read: install the program "zstd", or use Node 22.15 or later.`,
  );
}

/** Node has zstd from 22.15 on. */
export async function unzstdByNode(source: Source, sink: Sink): Promise<void> {
  for (const frame of zstdFrames(source)) {
    await pipeline(bytesOf(source, frame), zlib.createZstdDecompress({ chunkSize }), sink);
  }
}

async function unzstdByProgram(source: Source, sink: Sink): Promise<void> {
  const program = spawn('zstd', ['--decompress', '--stdout', '--quiet'], { stdio: 'pipe' });
  let complaint = '';
  program.stderr.on('data', (text: Buffer) => (complaint = `${complaint}${text.toString()}`.slice(-1000)));
  const closed = once(program, 'close') as Promise<[number | null]>;
  try {
    // Only a program that runs has pipes.
    await once(program, 'spawn');
    const [[status]] = await Promise.all([
      closed,
      pipeline(program.stdout, sink),
      // It may end before it has read all: then its status says why.
      pipeline(bytesOf(source), program.stdin).catch(() => undefined),
    ]);
    if (status !== 0) throw new Error(complaint.trim() || `zstd ended with ${String(status)}`);
  } finally {
    program.kill();
    await closed.catch(() => undefined);
  }
}
