import { createHash } from 'node:crypto';
import { messageOf, UserError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import { type Files, resolve } from '../files.js';

/** The paths of an image's parts in a tar, absolute inside it. */
export interface Layout {
  /** `name:tag`, if the tar has one. */
  readonly name?: string;
  readonly config: string;
  /** The lowest first. */
  readonly layers: readonly string[];
}

/** Maximum nesting of indexes. */
const maxDepth = 4;

/**
 * Finds the first image, which is the one that the installer uses.
 * Sources: docker image specification v1.2, "Combined Image JSON + Filesystem Changeset Format"; OCI image
 * specification, image-layout.md.
 * @param tar the outer tar; `place` is its name for messages.
 * @throws UserError if the tar contains no image, or its list of parts is damaged.
 */
export async function findImage(tar: Files, place: string): Promise<Layout> {
  const layout = (await dockerLayout(tar, place)) ?? (await ociLayout(tar, place));
  if (layout === undefined) {
    throw new UserError(
      `${place} does not contain an image: it has neither manifest.json nor index.json, which "docker save NAME:TAG" writes.`,
    );
  }
  if (layout.layers.length > limits.imageLayers.max) throw new UserError(limits.imageLayers.message(place));
  if ((layout.name?.length ?? 0) > limits.imageNameCharacters.max)
    throw new UserError(limits.imageNameCharacters.message(place));
  return layout;
}

async function dockerLayout(tar: Files, place: string): Promise<Layout | undefined> {
  const manifest = await readJson(tar, '/manifest.json', place);
  if (manifest === undefined) return undefined;
  const image: unknown = Array.isArray(manifest) ? manifest[0] : undefined;
  const { Config: config, Layers: layers, RepoTags: tags } = (image ?? {}) as Record<string, unknown>;
  if (typeof config !== 'string' || !isTexts(layers) || !isTexts(tags ?? [])) {
    throw new UserError(
      `manifest.json in ${place} is not a list of images: the first item must have "Config" (a path), "Layers" (paths) and may have "RepoTags".`,
    );
  }
  const [name] = (tags ?? []) as readonly string[];
  return {
    ...(name !== undefined && { name }),
    config: `/${config}`,
    layers: layers.map((layer) => `/${layer}`),
  };
}

interface Descriptor {
  readonly digest: string;
  readonly annotations?: Readonly<Record<string, unknown>>;
  readonly platform?: { readonly os?: unknown };
}

async function ociLayout(tar: Files, place: string): Promise<Layout | undefined> {
  let path = '/index.json';
  let name: string | undefined;
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const document = (await readJson(tar, path, place)) as Record<string, unknown> | null | undefined;
    if (document === undefined && depth === 0) return undefined;
    if (document?.manifests === undefined) {
      const fields = {
        config: blobOf(document?.config, path, place),
        layers: layersOf(document, path, place),
      };
      return name === undefined ? fields : { ...fields, name };
    }
    const descriptors = Array.isArray(document.manifests) ? (document.manifests as Descriptor[]) : [];
    const first = descriptors.find((descriptor) => !isAttestation(descriptor));
    path = blobOf(first, path, place);
    name ??= nameOf(first);
  }
  throw new UserError(
    `${place} does not contain an image: its indexes are nested more than ${maxDepth} levels deep.`,
  );
}

/** Whether this is an attestation, which buildx adds next to an image with the platform "unknown". */
function isAttestation(descriptor: Partial<Descriptor> | null): boolean {
  return descriptor?.platform?.os === 'unknown';
}

function nameOf(descriptor: Descriptor | undefined): string | undefined {
  const annotations = descriptor?.annotations ?? {};
  const full = annotations['io.containerd.image.name'];
  const reference = annotations['org.opencontainers.image.ref.name'];
  if (typeof full === 'string') return full;
  // Many tools write only the tag here.
  return typeof reference === 'string' && reference.includes(':') ? reference : undefined;
}

function layersOf(
  manifest: Record<string, unknown> | null | undefined,
  path: string,
  place: string,
): string[] {
  const layers: unknown = manifest?.layers;
  if (!Array.isArray(layers))
    throw new UserError(`"${path}" in ${place} is not an image manifest: "layers" is not a list.`);
  return layers.map((layer) => blobOf(layer, path, place));
}

/** The path of a descriptor's blob. */
function blobOf(descriptor: unknown, path: string, place: string): string {
  const digest = (descriptor as Partial<Descriptor> | null | undefined)?.digest;
  const parts = typeof digest === 'string' ? /^([a-z0-9+._-]+):([a-zA-Z0-9=_-]+)$/.exec(digest) : null;
  if (parts === null)
    throw new UserError(`"${path}" in ${place} is damaged: a descriptor has no valid digest.`);
  return `/blobs/${parts[1] ?? ''}/${parts[2] ?? ''}`;
}

/** The digests in the index of a tar. An engine with containerd's image store uses one of them as the image's id. */
export async function manifestDigests(tar: Files, place: string): Promise<readonly string[]> {
  const index = (await readJson(tar, '/index.json', place)) as
    { readonly manifests?: unknown } | null | undefined;
  const manifests = Array.isArray(index?.manifests) ? (index.manifests as Partial<Descriptor>[]) : [];
  return manifests.flatMap(({ digest }) => (typeof digest === 'string' ? [digest] : []));
}

/** The configuration's JSON, and the id, which is the digest of its bytes. */
export async function readConfig(
  tar: Files,
  path: string,
  place: string,
): Promise<{ json: unknown; id: string }> {
  const bytes = await readFile(tar, path, place);
  if (bytes === undefined) {
    throw new UserError(`${place} is incomplete: the configuration "${path}" is missing.`);
  }
  return {
    json: parse(bytes, path, place),
    id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  };
}

async function readJson(tar: Files, path: string, place: string): Promise<unknown> {
  const bytes = await readFile(tar, path, place);
  return bytes && parse(bytes, path, place);
}

/** Links are followed, because a tar may store one blob under several names. */
async function readFile(tar: Files, path: string, place: string): Promise<Buffer | undefined> {
  const entry = await resolve(tar, path);
  if (entry === undefined) return undefined;
  if (entry.type !== 'file') throw new UserError(`"${path}" in ${place} is not a regular file.`);
  return tar.read(entry.path, limits.imageJsonBytes.max);
}

function parse(bytes: Buffer, path: string, place: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new UserError(`"${path}" in ${place} is not JSON: ${messageOf(error)}.`);
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
