import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SystemError } from '../core/errors.js';
import { run } from '../exec/exec.js';

interface Descriptor {
  readonly digest: string;
  readonly size: number;
}

interface Index {
  readonly manifests: readonly [Descriptor, ...Descriptor[]];
}

/**
 * Unpacks the tar of a build into a folder: a tar of BuildKit is an OCI image layout, whichever exporter wrote it.
 * @returns what `--build-context` calls the image
 * @throws SystemError if there is no `tar`, or no room
 */
export async function unpackLayout(tar: string, folder: string): Promise<string> {
  const { exitCode, stderr } = await run('tar', ['--extract', '--file', tar, '--directory', folder]);
  if (exitCode !== 0) throw new SystemError(`The image cannot be unpacked to ${folder}: ${stderr.trim()}`);
  return layoutName(folder);
}

async function layoutName(folder: string): Promise<string> {
  const { manifests } = (await readJson(join(folder, 'index.json'))) as Index;
  return `oci-layout://${folder}@${manifests[0].digest}`;
}

/** Removes the ONBUILD triggers of the image in a layout. @returns as {@link unpackLayout} does */
export async function removeTriggers(folder: string): Promise<string> {
  const path = join(folder, 'index.json');
  const index = (await readJson(path)) as Index;
  const [first, ...others] = index.manifests;
  await writeFile(
    path,
    JSON.stringify({ ...index, manifests: [await withoutTriggers(folder, first), ...others] }),
  );
  return layoutName(folder);
}

/** A manifest, or an index of one for each platform, whose configurations have no triggers. */
async function withoutTriggers<T extends Descriptor>(folder: string, descriptor: T): Promise<T> {
  const document = (await readBlob(folder, descriptor)) as Partial<Index> & {
    readonly config?: Descriptor & { readonly OnBuild?: unknown };
  };
  if (document.manifests !== undefined) {
    const manifests = await Promise.all(document.manifests.map((each) => withoutTriggers(folder, each)));
    return { ...descriptor, ...(await writeBlob(folder, { ...document, manifests })) };
  }
  const { config } = document;
  // Attestations have a configuration, too, without a part of this name.
  if (config === undefined) return descriptor;
  const image = (await readBlob(folder, config)) as { readonly config?: object };
  if (image.config === undefined) return descriptor;
  const quiet = await writeBlob(folder, { ...image, config: { ...image.config, OnBuild: undefined } });
  return { ...descriptor, ...(await writeBlob(folder, { ...document, config: { ...config, ...quiet } })) };
}

function readBlob(folder: string, { digest }: Descriptor): Promise<unknown> {
  return readJson(blobPath(folder, digest));
}

async function writeBlob(folder: string, content: object): Promise<Descriptor> {
  const bytes = Buffer.from(JSON.stringify(content));
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  await writeFile(blobPath(folder, digest), bytes);
  return { digest, size: bytes.length };
}

function blobPath(folder: string, digest: string): string {
  return join(folder, 'blobs', ...digest.split(':'));
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
