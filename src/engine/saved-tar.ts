import { ProgramFailed } from '../exec/child.js';
import { runThroughFilter } from '../exec/exec.js';
import { findProgram } from '../exec/find-program.js';
import { openTar, readIdentity, type TarImage } from '../image/tar.js';

/** Opens the tar of an image, with the program `zstd` if it is installed. @throws as {@link openTar} does. */
export function openSavedTar(path: string): Promise<TarImage> {
  return openTar(path, program());
}

/** The name of the image in a tar, if it has one. @throws as {@link openTar} does */
export async function nameInSavedTar(path: string): Promise<string | undefined> {
  return (await readIdentity(path, program())).name;
}

function program(): typeof unzstd | undefined {
  return findProgram('zstd') === undefined ? undefined : unzstd;
}

async function* unzstd(compressed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const command = { program: 'zstd', args: ['--decompress', '--stdout', '--quiet'] };
  try {
    yield* runThroughFilter(command, compressed);
  } catch (error) {
    // Only damaged data makes it fail, which the reader of the tar reports.
    throw error instanceof ProgramFailed ? new Error(error.output, { cause: error }) : error;
  }
}
