import { join, resolve } from 'node:path';
import { SystemError } from '../core/errors.js';
import { readIdentity } from '../image/tar.js';
import type { Compressor } from '../save/compress.js';
import { archiveName } from '../save/name.js';
import { saveArchive } from '../save/save.js';
import { sha256Of } from '../save/sha256.js';
import type { Engine } from '../engine/engine.js';
import type { BuiltImage } from './build.js';
import { keepGenerated } from '../save/generated-files.js';
import type { RunResult } from '../report/run-result.js';
import type { Log } from '../core/log.js';
import type { Options } from '../options/options.js';
import type { Artifact } from '../upload/artifact.js';
import type { Archive } from '../save/archive.js';
import { formatSize } from '../report/size.js';

/** A save of a large image says how far it is, at most this often. */
const progressInterval = 2000;

export interface SaveTools {
  readonly engine: Engine;
  readonly compressor: Compressor;
  readonly log: Log;
  readonly outputDirectory: string;
  /** Whether to hash the archive on the way. */
  readonly hash: boolean;
  readonly signal?: AbortSignal;
}

/** Absolute path of a run's tar. @param otherwise the folder if the options name none */
export function archivePath({ image, compression, outputDirectory }: Options, otherwise: string): string {
  return join(resolve(outputDirectory ?? otherwise), archiveName(image.full, compression));
}

/**
 * Saves the built image by its name, so that loading the tar gives that name, and keeps what was generated beside
 * it. @throws SystemError if the tar does not hold the image that was built
 */
export async function saveImage(
  options: Options,
  { name, config, generated }: Pick<BuiltImage, 'name' | 'config' | 'generated'>,
  tools: SaveTools,
): Promise<Pick<RunResult, 'generatedFiles'> & { readonly archive: Archive }> {
  const { engine, compressor, hash, log, signal } = tools;
  const archive = await saveArchive({
    engine,
    image: name,
    path: archivePath(options, tools.outputDirectory),
    compressor,
    hash,
    // The size of a compressed one is not known in advance.
    onProgress: progress(log, options.compression === 'none' ? config.size : undefined),
    signal,
    verify: (partial) => assertSame(partial, { name, config }, options, engine),
  });
  const { path, size, sha256 } = archive;
  log.info(`Saved ${path}: ${formatSize(size)}${sha256 === undefined ? '' : `, SHA-256 ${sha256}`}`);
  return { archive, generatedFiles: await keepGenerated(path, generated) };
}

/**
 * Whether what was saved is what was built and checked: another job of the machine may have moved the name. A
 * compressed tar would have to be unpacked again to tell, so the engine is asked once more for the name instead.
 * @throws SystemError if it is not
 */
async function assertSame(
  partial: string,
  { name, config }: Pick<BuiltImage, 'name' | 'config'>,
  { compression }: Options,
  engine: Engine,
): Promise<void> {
  const ids =
    compression === 'none'
      ? (await readIdentity(partial)).ids
      : new Set([(await engine.inspect(name))?.id ?? 'no image']);
  if (ids.has(config.id)) return;
  throw new SystemError(
    `The image "${name}" is not the one that was built and checked: that is ${config.id}, and the tar holds ` +
      `${[...ids][0] ?? 'another'}. Another job moved the name to another image during this run; build under a name of its own.`,
  );
}

/**
 * The archive with its hash: that of the artifact it was uploaded as, byte for byte; without one, it is read again.
 * If it can no longer be read it stays as it was: whatever ended the run matters more.
 */
export async function hashed(archive: Archive, uploaded: Artifact | undefined): Promise<Archive> {
  const known = /^sha256:([0-9a-f]{64})$/.exec(uploaded?.digest ?? '')?.[1];
  try {
    return { ...archive, sha256: known ?? (await sha256Of(archive.path)) };
  } catch {
    return archive;
  }
}

function progress(log: Log, total: number | undefined): (bytes: number) => void {
  let next = Date.now() + progressInterval;
  return (bytes) => {
    const now = Date.now();
    if (now < next) return;
    next = now + progressInterval;
    const share = total
      ? ` of about ${formatSize(total)} (${Math.min(99, Math.floor((bytes / total) * 100))} %)`
      : '';
    log.info(`${formatSize(bytes)}${share}`);
  };
}
