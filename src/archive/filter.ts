import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { codeOf, SystemError } from '../errors.js';

/**
 * What a program makes of a stream: standard input to standard output. Leaving the iterator early ends it.
 *
 * @throws what the source throws, or SystemError where the program fails
 */
export async function* throughProgram(
  source: AsyncIterable<Buffer>,
  program: string,
  args: readonly string[],
): AsyncGenerator<Buffer> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const ends = Promise.allSettled([pipeline(source, child.stdin), once(child, 'close')]);
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    const [fed, closed] = await ends;
    if (fed.status === 'rejected' && !isBrokenPipe(fed.reason)) throw fed.reason;
    if (closed.status === 'rejected') throw closed.reason;
    if (child.exitCode === 0) return;
    const how = child.signalCode ?? `exit status ${child.exitCode ?? '?'}`;
    throw new SystemError(`${program} failed (${how}): ${Buffer.concat(said).toString().trim()}`);
  } finally {
    child.kill('SIGKILL');
    await ends;
  }
}

/** The program went first: its exit status says more than this. */
function isBrokenPipe(error: unknown): boolean {
  return ['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(codeOf(error) ?? '');
}

/** Whether a program is on the search path. */
export async function isInstalled(program: string, searchPath = process.env.PATH ?? ''): Promise<boolean> {
  const tries = searchPath.split(delimiter).map((folder) => access(join(folder, program), constants.X_OK));
  return (await Promise.allSettled(tries)).some(({ status }) => status === 'fulfilled');
}
