import { methods } from '../save/compress.js';
import { assertNoOtherImage } from '../save/other-image.js';
import { saveArchive, type SavedArchive } from '../save/save.js';
import type { Engine } from '../engine/engine.js';
import { SystemError } from '../core/errors.js';
import type { ImageConfig } from '../image/image.js';
import { parseImageName } from '../options/image-name.js';
import { engineOfFlags, type EngineOptions } from './engine-options.js';
import { saveProgress } from './save-progress.js';
import type { Session } from './session.js';

export interface EngineImage {
  readonly engine: Engine;
  /** `name:tag`. */
  readonly name: string;
  readonly config: ImageConfig;
}

/** An image in an engine. @throws UserError for an illegal name, SystemError if the engine has no such image. */
export async function findImage(
  written: string,
  options: EngineOptions,
  session: Session,
): Promise<EngineImage> {
  const { full } = parseImageName(written, 'The name of the image');
  const engine = await engineOfFlags(options, session);
  session.log.info(`${engine.name} ${await engine.version()}`);
  const config = await engine.inspect(full);
  if (config) return { engine, name: full, config };
  throw new SystemError(`${engine.name} has no image "${full}"; build or pull it first.`);
}

/** Saves an image by its name, because a tar saved by id does not contain the name. */
export async function saveImage(
  { engine, name, config }: EngineImage,
  path: string,
  { signal, stderr }: Session,
): Promise<SavedArchive> {
  await assertNoOtherImage(path, name);
  const progress = saveProgress(config.size, stderr);
  try {
    return await saveArchive({
      engine,
      image: name,
      path,
      compressor: methods.none,
      hash: false,
      onProgress: progress.show,
      signal,
    });
  } finally {
    progress.end();
  }
}
