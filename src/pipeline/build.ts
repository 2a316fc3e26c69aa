import { join } from 'node:path';
import { SystemError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import { builderOptionsWithoutEffect } from '../engine/builder-options.js';
import { ImageMissing, makesTars, type Engine, type OpenImage } from '../engine/engine.js';
import type { NewFile } from '../files/create-files.js';
import { newTemporaryFolder, removeFolder } from '../files/temporary-folder.js';
import { folderFiles } from '../image/folder.js';
import { overlay } from '../image/overlay.js';
import { findAdditions, isNothing } from './generate/additions.js';
import { generateBeforeBuild, type BeforeBuild } from './generate.js';
import { withBuildContext } from './build/build-context.js';
import { withRetries } from './build/retry.js';
import { buildLayer, commandFolder, imageFolder } from './exports-layer.js';
import type { RunPlan } from './plan.js';
import { assertPlatform } from '../engine/platform.js';
import { isTemporaryName } from '../engine/temporary-name.js';

export interface BuildTools {
  readonly engine: Engine;
  readonly log: Log;
  /** Folder for the tar if the options name none; undefined if there will be no tar. */
  readonly outputDirectory?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface BuiltImage extends OpenImage {
  /** What was generated. */
  readonly generated: readonly NewFile[];
}

/**
 * Builds the user's image, looks into it, and adds what a System Image needs and it lacks, in one layer on top. Whoever
 * asks for it closes it.
 */
export async function buildImage(runPlan: RunPlan, tools: BuildTools): Promise<BuiltImage> {
  const { engine, log } = tools;
  log.info(`${engine.name} ${await engine.version()}`);
  const before = await generateBeforeBuild(runPlan);
  const useless = builderOptionsWithoutEffect(runPlan.options, engine);
  for (const notice of [...useless, ...runPlan.warnings, ...before.notices]) log.warning(notice);
  // The user's own image never gets the final name: a build that fails half-way leaves that name as it was.
  const base = await buildBase(runPlan, tools, before);
  try {
    const image = await openBuilt(engine, base);
    try {
      const built = await complete(runPlan, tools, image, before);
      if (isTemporaryName(base)) await engine.untag(base);
      return built;
    } catch (error) {
      await image.close();
      throw error;
    }
  } catch (error) {
    await engine.untag(base);
    throw error;
  }
}

function buildBase(
  runPlan: RunPlan,
  { engine, log, outputDirectory, signal }: BuildTools,
  before: BeforeBuild,
): Promise<string> {
  const { labels, options } = runPlan;
  const build = (folder: string, dockerfile: string): Promise<string> =>
    engine.build({
      ...{ context: folder, dockerfile, labels, ...options.buildOptions },
      // A tar gets its name from its build, and what is built on it is another one.
      ...(makesTars(engine) && { tag: options.image.full }),
    });
  return withBuildContext(runPlan, before, outputDirectory, ({ folder, dockerfile }) =>
    withRetries(() => build(folder, dockerfile), { retries: options.buildRetries, log, signal }),
  );
}

async function openBuilt(engine: Engine, name: string): Promise<OpenImage> {
  try {
    return await engine.open(name);
  } catch (error) {
    if (!(error instanceof ImageMissing)) throw error;
    throw new SystemError(
      `The build ended well, but ${engine.name} does not have the image: the builder in use does not load what it ` +
        'builds; choose one that does, such as the default builder.',
      { cause: error },
    );
  }
}

/** Adds what is missing to the image that the user's Dockerfile gave. */
async function complete(
  runPlan: RunPlan,
  { engine, log }: BuildTools,
  image: OpenImage,
  before: BeforeBuild,
): Promise<BuiltImage> {
  const { options } = runPlan;
  const name = options.image.full;
  assertPlatform(options.buildOptions.platform, image.config);
  const additions = await findAdditions(runPlan, image, before);
  const { generated, notices } = additions;
  if (generated.length > 0) log.info(`Generated ${generated.map(({ path }) => path).join(', ')}.`);
  for (const notice of notices) log.warning(notice);
  if (isNothing(additions)) {
    await engine.tag(image.name, name);
    return { ...image, name, generated };
  }
  const folder = await newTemporaryFolder('layer');
  try {
    await buildLayer(engine, runPlan, image, additions, folder);
    if (makesTars(engine)) {
      // The tar has all that was added.
      const whole = await engine.open(name);
      await Promise.all([image.close(), removeFolder(folder)]);
      return { ...whole, generated };
    }
    const config = await engine.inspect(name);
    if (config === undefined) throw new ImageMissing(engine.name, name);
    return {
      ...{ name, config, generated },
      files: [imageFolder, commandFolder].reduce(
        (below, name) => overlay(below, folderFiles(join(folder, name))),
        image.files,
      ),
      async close() {
        await image.close();
        await removeFolder(folder);
      },
    };
  } catch (error) {
    await removeFolder(folder);
    throw error;
  }
}
