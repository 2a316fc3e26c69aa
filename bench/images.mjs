// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pack } from 'tar-stream';

/** Programs, libraries and documents of this machine: they compress about as images do. */
const sources = ['/usr/bin', '/usr/lib', '/usr/share'];

/**
 * Makes an image of about so many megabytes, unless there is one already.
 *
 * @param {string} name
 * @param {number} megabytes
 */
export async function makeImage(name, megabytes) {
  const known = spawn('docker', ['image', 'inspect', name], { stdio: 'ignore' });
  if ((await once(known, 'close'))[0] === 0) return;
  const child = spawn('docker', ['import', '-', name], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = once(child, 'close');
  const tar = pack();
  await Promise.all([fill(tar, megabytes * 1e6), pipeline(tar, child.stdin)]);
  if ((await ended)[0] !== 0) throw new Error(`docker import ${name} failed`);
}

/** @param {string} name */
export async function removeImage(name) {
  await once(spawn('docker', ['rmi', '-f', name], { stdio: 'ignore' }), 'close');
}

/**
 * Copies files into the tar until it is large enough; where there are not enough, again into another folder.
 *
 * @param {import('tar-stream').Pack} tar
 * @param {number} bytes
 */
async function fill(tar, bytes) {
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

/** @param {string[]} folders @returns {AsyncGenerator<{path: string, size: number}>} */
async function* files(folders) {
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
