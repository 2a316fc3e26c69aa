import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pack, type Pack } from 'tar-stream';

/** Programs, libraries and documents of this machine: they compress about as images do. */
const sources = ['/usr/bin', '/usr/lib', '/usr/share'];

/** Creates an image of about so many megabytes, unless there is one already. */
export async function createImage(name: string, megabytes: number): Promise<void> {
  const known = spawn('docker', ['image', 'inspect', name], { stdio: 'ignore' });
  const [found] = (await once(known, 'close')) as [number | null];
  if (found === 0) return;
  const child = spawn('docker', ['import', '-', name], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const tar = pack();
  await Promise.all([fill(tar, megabytes * 1e6), pipeline(tar, child.stdin)]);
  const [status] = await ended;
  if (status !== 0) throw new Error(`docker import ${name} failed`);
}

export async function removeImage(name: string): Promise<void> {
  await once(spawn('docker', ['rmi', '-f', name], { stdio: 'ignore' }), 'close');
}

/** Copies files into the tar until it is large enough; if there are not enough, again into another folder. */
async function fill(tar: Pack, bytes: number): Promise<void> {
  let left = bytes;
  for (let copy = 1; left > 0; copy += 1) {
    for await (const { path, size } of files(sources)) {
      if (left <= 0) break;
      const wanted = Math.min(size, left);
      const entry = tar.entry({ name: `copy-${copy}${path}`, size: wanted });
      await pipeline(createReadStream(path, { end: wanted - 1 }), entry);
      left -= wanted;
    }
  }
  tar.finalize();
}

interface SourceFile {
  readonly path: string;
  readonly size: number;
}

async function* files(folders: readonly string[]): AsyncGenerator<SourceFile> {
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) yield* files([path]);
      const size = entry.isFile() ? (await lstat(path)).size : 0;
      if (size > 0) yield { path, size };
    }
  }
}
