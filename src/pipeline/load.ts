import { messageOf, SystemError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import { makesTars, type Engine } from '../engine/engine.js';
import type { Options } from '../options/options.js';
import type { Archive } from '../save/archive.js';

/**
 * Loads the tar into the engine beside the builder that wrote it, while the run goes on.
 * @returns what waits for it. @throws SystemError (from there) if it must be loaded and cannot be
 */
export function startLoad(
  { path }: Archive,
  { load, image }: Pick<Options, 'load' | 'image'>,
  engine: Engine,
  log: Log,
): () => Promise<void> {
  const loads = makesTars(engine) ? engine.load : undefined;
  if (loads === undefined || load === 'false') return () => Promise.resolve();
  const loaded = loads(path).then(
    () => undefined,
    (error: unknown) => messageOf(error),
  );
  return async () => {
    const problem = await loaded;
    if (problem === undefined) {
      log.info(`Loaded ${image.full} into the engine.`);
      return;
    }
    const sentence = `The tar is complete, but the engine cannot load it: ${problem}`;
    if (load === 'true') throw new SystemError(sentence);
    log.warning(`${sentence} Set load: false if it does not have to.`);
  };
}
