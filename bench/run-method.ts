/**
 * One method from a built image to a finished upload, as a process of its own: METHOD IMAGE FOLDER. It is bundled
 * before it is measured, as actions are.
 */
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { findCompressor } from '../src/save/compress.js';
import { archiveName } from '../src/save/name.js';
import type { Compression } from '../src/options/choices.js';
import { saveArchive } from '../src/save/save.js';
import { Docker } from '../src/engine/docker.js';
import type { Log } from '../src/core/log.js';

const nothing = (): void => undefined;
const silent: Log = {
  group: (_, work) => work(),
  info: nothing,
  warning: nothing,
  debug: nothing,
  fence: () => ({ write: nothing, release: nothing }),
  mask: nothing,
};

const [method = '', image = '', folder = ''] = process.argv.slice(2);

/** `docker save` to a file, then what actions/upload-artifact calls: v4 always, v7 unless `archive: false`. */
async function today(skipArchive: boolean): Promise<void> {
  const path = join(folder, 'image.tar');
  saveAlone(path);
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const options = { compressionLevel: 6, ...(skipArchive && { skipArchive }) };
  await new DefaultArtifactClient().uploadArtifact('image', [path], folder, options);
}

function saveAlone(path: string): void {
  const { status } = spawnSync('docker', ['save', '-o', path, image], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`docker save failed: ${status ?? 'ended by a signal'}`);
}

async function save(compression: Compression, hash: boolean): Promise<string> {
  const path = join(folder, archiveName(image, compression));
  const compressor = findCompressor(compression);
  await saveArchive({ engine: new Docker(silent), image, path, compressor, hash });
  return path;
}

async function ours(compression: Compression, archive: boolean, compressionLevel = 0): Promise<void> {
  // As the pipeline does: the client is loaded while the engine saves, and hashes what is uploaded as it is.
  const loading = import('../src/upload/upload.js');
  const path = await save(compression, archive);
  const { uploadArchive } = await loading;
  const name = basename(path);
  await uploadArchive({ path, name, archive, compressionLevel, overwrite: false, log: console.log });
}

const methods: Readonly<Record<string, () => Promise<void> | void>> = {
  'save-alone': () => {
    saveAlone(join(folder, 'image.tar'));
  },
  'today-zip': () => today(false),
  'today-raw': () => today(true),
  'none-stored': () => ours('none', true),
  'none-zip': () => ours('none', true, 1),
  'none-raw': () => ours('none', false),
  'gzip-zip': () => ours('gzip', true),
  'gzip-raw': () => ours('gzip', false),
  'zstd-zip': () => ours('zstd', true),
  'zstd-raw': () => ours('zstd', false),
  'zstd-alone': async () => {
    await save('zstd', false);
  },
};

const work = methods[method];
if (work === undefined) throw new Error(`There is no method "${method}".`);
await work();
process.exit();
