import { chmod, cp, mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makesTars, type Engine } from '../engine/engine.js';
import { writeNew } from '../files/create-files.js';
import { dateAll, sourceDate } from '../files/source-date.js';
import { layerDockerfile } from '../generate/dockerfile.js';
import { initScriptPath } from '../generate/contents.js';
import type { Image } from '../image/image.js';
import type { Additions } from './generate/additions.js';
import { temporaryName } from '../engine/temporary-name.js';
import type { BuildOptions } from '../options/build-options.js';
import type { RunPlan } from './plan.js';

/** The folder of the layer's context that holds what goes into the image, by its path there. */
export const imageFolder = 'image';

/** The same for a program that is copied by itself, so that the folders it goes to stay as they are. */
export const commandFolder = 'command';

/**
 * Builds one layer with what an image lacks. Its context is a folder of its own, and the image's ONBUILD triggers do not
 * fire: they are for images built on the result.
 * @param folder an empty one for the context
 */
export async function buildLayer(
  engine: Engine,
  { options, context: { root } }: RunPlan,
  image: Image,
  additions: Additions,
  folder: string,
): Promise<void> {
  const { shell, triggers } = image.config;
  const top = join(folder, imageFolder);
  await makeFolder(join(top, additions.exportsFolder));
  for (const { source, target } of additions.copies) await copy(join(root, source), join(top, target));
  await writeNew(
    top,
    additions.files.map(({ path, content }) => ({ path: join(additions.exportsFolder, path), content })),
  );
  // From the root on, so that /exports itself has the time that it has here, and not that of the build.
  const copies: (readonly [string, string])[] = [[`${imageFolder}/`, '/']];
  if (additions.initScript !== undefined) {
    const path = join(commandFolder, initScriptPath);
    await makeFolder(dirname(join(folder, path)));
    await writeNew(folder, [{ path, content: additions.initScript, executable: true }]);
    copies.push([path, initScriptPath]);
  }
  const quiet = triggers.length > 0 ? temporaryName() : undefined;
  const base = quiet ?? image.name ?? image.config.id;
  const content = layerDockerfile({ base, copies, shell: quiet === undefined ? [] : shell, triggers });
  await writeNew(folder, [{ path: 'Dockerfile', content }]);
  // Without a date of the user's, any will do, as long as the next build of the same files has it too.
  await dateAll(folder, sourceDate(process.env) ?? 0);
  try {
    if (quiet !== undefined) await engine.withoutTriggers(image, quiet);
    await engine.build({
      context: folder,
      dockerfile: join(folder, 'Dockerfile'),
      tag: options.image.full,
      labels: additions.labels,
      fromLocal: base,
      ...layerOptions(options.buildOptions, engine),
    });
  } finally {
    if (quiet !== undefined) await engine.untag(quiet);
  }
}

/** What of the user's build counts for the layer, too. What is attested is the image that is delivered. */
function layerOptions(options: BuildOptions, engine: Engine): BuildOptions {
  const names = makesTars(engine) ? ['platform', 'provenance', 'sbom', 'layerCompression'] : ['platform'];
  return Object.fromEntries(Object.entries(options).filter(([name]) => names.includes(name)));
}

/** Copies what a path leads to, as COPY does, with its modes; links in a folder stay as they are written. */
async function copy(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to));
  await cp(await realpath(from), to, { recursive: true, verbatimSymlinks: true });
}

/** Creates the missing folders of a path, readable for all users whatever the umask. */
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await chmod(made, 0o755);
}
