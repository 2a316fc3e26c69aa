import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Engine } from '../engine/engine.js';
import { SystemError } from '../core/errors.js';
import { generateBeforeBuild, type GeneratedFiles } from './generate.js';
import type { ImageConfig } from '../image/image.js';
import { addLayer, needsLayer } from './exports-layer.js';
import type { Log } from '../core/log.js';
import type { RunPlan } from './plan.js';

export interface BuildTools {
  readonly engine: Engine;
  readonly log: Log;
}

export interface BuiltImage {
  readonly config: ImageConfig;
  /** Names of the files that were generated. */
  readonly generatedFiles: readonly string[];
}

/** Generates what is missing, builds, and adds the layer that makes a System Image of the result. */
export async function buildImage(runPlan: RunPlan, { engine, log }: BuildTools): Promise<BuiltImage> {
  const { context, generation, options } = runPlan;
  log.info(`${engine.name} ${await engine.version()}`);
  const before = await generateBeforeBuild(context, generation);
  logGenerated(log, before);
  const generatedFiles = before.files.map(({ path }) => path);
  const request = {
    context: context.root,
    dockerfile: context.dockerfile?.path ?? join(context.root, 'Dockerfile'),
    tag: options.image.full,
    labels: generation.labels,
  };
  if (!needsLayer(generation)) {
    await engine.build({ ...request, ...options.buildOptions });
    return { generatedFiles, config: await inspected(engine, request.tag) };
  }
  // The user's own image never gets the final name: a build that fails half-way leaves that name as it was.
  const base = `localhost/system-image-action:${randomUUID()}`;
  try {
    await engine.build({ ...request, ...options.buildOptions, tag: base, labels: new Map() });
    const baseConfig = await inspected(engine, base);
    const onTop = await addLayer(engine, runPlan, { ...request, base, baseConfig });
    logGenerated(log, onTop);
    return {
      generatedFiles: [...generatedFiles, ...onTop.files.map(({ path }) => path)],
      config: await inspected(engine, request.tag),
    };
  } finally {
    await engine.untag(base);
  }
}

function logGenerated(log: Log, { files, notices }: GeneratedFiles): void {
  if (files.length > 0) log.info(`Generated ${files.map(({ path }) => path).join(', ')}.`);
  for (const notice of notices) log.warning(notice);
}

async function inspected(engine: Engine, image: string): Promise<ImageConfig> {
  const config = await engine.inspect(image);
  if (config) return config;
  throw new SystemError(
    `The build ended well, but ${engine.name} has no image "${image}": the builder in use does not load what it ` +
      'builds; choose one that does, such as the default builder.',
  );
}
