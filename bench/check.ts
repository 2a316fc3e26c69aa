/** Checks folders, or the image in a tar, as a process of its own: PATH... */
import { check, type CheckInput, type Policy } from '../src/check/index.js';
import { folderFiles } from '../src/image/folder.js';
import { openTar } from '../src/image/tar.js';

const policy: Policy = { profile: 'system-image', requiredLabels: [], levels: new Map() };

async function inputFor(path: string): Promise<CheckInput> {
  if (path.endsWith('.tar')) return { image: await openTar(path) };
  return { folder: { files: folderFiles(path), path, dockerfile: '/Dockerfile' } };
}

let findings = 0;
for (const path of process.argv.slice(2)) findings += (await check(await inputFor(path), policy)).length;
console.log(`${findings} findings`);
process.exit();
