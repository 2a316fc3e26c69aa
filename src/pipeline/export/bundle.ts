import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { allCapabilities } from '../../core/capabilities.js';
import { messageOf, SystemError, UserError } from '../../core/errors.js';
import { bundleContents, type BundleOptions } from '../../export/bundle/contents.js';
import { leftOut } from '../../export/bundle/left-out.js';
import { makeFolder } from '../../files/make-folder.js';
import type { TarImage } from '../../image/tar.js';
import { planInstallation } from '../../installer/plan.js';
import type { Compression } from '../../options/choices.js';
import { compressed } from '../../save/compress.js';
import { bundleTar, digestList, rootfsTar } from './tar.js';
import { installerScript } from './installer-script.js';

export interface BundleRequest extends BundleOptions {
  /** Where the bundle goes; a file of that name is replaced when the bundle is whole. */
  readonly path: string;
  readonly compression: Compression;
  readonly signal?: AbortSignal | undefined;
}

export interface ExportedBundle {
  readonly path: string;
  /** The folder in it, and the service. */
  readonly name: string;
  readonly notices: readonly string[];
}

/**
 * Writes a bundle: the image and one installer, for any host with systemd, tar and runc or crun. The root file system
 * streams through a file beside the bundle; no file of the image is held in memory as a whole.
 * @throws UserError if no host could install the image; SystemError if the disk fails.
 */
export async function exportBundle(image: TarImage, request: BundleRequest): Promise<ExportedBundle> {
  const { path, compression, signal } = request;
  const contents = await bundleContents(image, request);
  if (contents.missing.length === 0) await assertInstallable(image, request);
  const { name, service, missing } = contents;
  const partial = `${path}.${randomUUID()}`;
  const rootfs = `${partial}.rootfs`;
  const options = signal === undefined ? {} : { signal };
  try {
    await makeFolder(dirname(path));
    const top = await image.files.lookup('/');
    const entries = service ? [...(top === undefined ? [] : [top]), ...(await image.files.list('/'))] : [];
    const large = service ? [await written(rootfsTar(image.files, entries), rootfs, options)] : [];
    const files = [{ path: 'install', content: await installerScript(), mode: 0o755 }, ...contents.files];
    const digests = new Map(large.map(({ digest }) => ['rootfs.tar', digest]));
    const tar = bundleTar(
      name,
      [...files, { path: 'SHA256SUMS', content: digestList(files, digests) }],
      large.map(({ size }) => ({ path: 'rootfs.tar', size, stream: () => createReadStream(rootfs) })),
    );
    await pipeline(Readable.from(compressed(tar, compression)), createWriteStream(`${partial}.tar`), options);
    await rename(`${partial}.tar`, path);
    return { path, name, notices: [...contents.notices, ...leftOut(entries), ...missingNotice(missing)] };
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (signal?.aborted) throw new SystemError(`The export of ${path} was cancelled.`, { cause: error });
    throw new SystemError(`${path} cannot be written: ${messageOf(error)}.`, { cause: error });
  } finally {
    await Promise.all([rootfs, `${partial}.tar`].map((file) => rm(file, { force: true })));
  }
}

function missingNotice(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  return [`The installer needs values: ${missing.map((each) => `--set ${each}=…`).join(' ')}.`];
}

/** What the installer would refuse with the values of the export, it would refuse on every host. */
async function assertInstallable(image: TarImage, { name, set }: BundleOptions): Promise<void> {
  const { refusals } = await planInstallation(image, {
    ...(name !== undefined && { name }),
    ...(set !== undefined && { set }),
    host: {
      has: () => false,
      capabilities: allCapabilities,
      uuid: randomUUID(),
      runtime: '/usr/bin/runc',
      atomic: '/usr/bin/atomic',
      systemdCgroup: true,
    },
  });
  if (refusals.length === 0) return;
  const reasons = refusals.map(({ message }) => message).join(' ');
  throw new UserError(`No host can install this image: ${reasons}`);
}

/** Writes a stream to a file, and hashes it on the way. */
async function written(
  stream: AsyncIterable<Buffer>,
  path: string,
  options: { readonly signal?: AbortSignal },
): Promise<{ readonly size: number; readonly digest: string }> {
  const hash = createHash('sha256');
  let size = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of stream) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(path, { flags: 'wx' }), options);
  return { size, digest: hash.digest('hex') };
}
