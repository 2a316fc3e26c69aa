import { Docker } from '../../src/engine/docker.js';
import type { Engine } from '../../src/engine/engine.js';
import type { ImageConfig } from '../../src/image/image.js';
import { readOptions } from '../../src/options/options.js';
import { buildImage } from '../../src/pipeline/build.js';
import { planRun, type RunPlan } from '../../src/pipeline/plan.js';
import { docker } from './docker.js';
import { keptLog } from './kept-log.js';

export interface Built {
  readonly config: ImageConfig;
  /** Regular files below /exports, by their paths there. */
  readonly exports: Readonly<Record<string, string>>;
  /** Names of what was generated. */
  readonly generated: readonly string[];
  /** All that was said. */
  readonly log: string;
}

/** A run as the inputs of a step ask for it. */
export async function planOf(inputs: Readonly<Record<string, string>>): Promise<RunPlan> {
  const written = Object.entries(inputs).map(
    ([name, value]) => [name, { value, where: `input "${name}"` }] as const,
  );
  return planRun(await readOptions(new Map(written)));
}

/** Builds, and reads what became of it out of the image itself; the image is removed again. */
export async function built(
  inputs: Readonly<Record<string, string>> & { readonly image: string; readonly context: string },
  engine: Engine = new Docker(keptLog()),
): Promise<Built> {
  const log = keptLog();
  const image = await buildImage(await planOf(inputs), { engine, log });
  await image.close();
  const really = await engine.open(image.name);
  try {
    const exports: Record<string, string> = {};
    for (const { path, type } of await really.files.list('/exports')) {
      if (type === 'file')
        exports[path.slice('/exports/'.length)] = (await really.files.read(path)).toString();
    }
    return {
      config: really.config,
      exports,
      generated: image.generated.map(({ path }) => path),
      log: log.text(),
    };
  } finally {
    await really.close();
    await engine.untag(image.name);
  }
}

/** Builds an image for others to start from. */
export function buildBase(name: string, folder: string): void {
  docker('build', '--quiet', '--tag', name, folder);
}
