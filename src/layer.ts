import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Context } from './context.js';
import type { Engine } from './engine/engine.js';
import { exportContents, initScript, initScriptPath } from './generate/contents.js';
import { layerDockerfile } from './generate/dockerfile.js';
import { startsInitScript, type Generation } from './generation.js';
import type { Job } from './job.js';
import type { ImageConfig } from './image/image.js';
import { imageProcess } from './runtime-spec/index.js';
import { exportFiles, hostFolder } from './system-image.js';
import { writeNew, type NewFile } from './write-new.js';

export interface LayerRequest {
  /** The image that the user's Dockerfile gave. */
  readonly base: string;
  readonly baseConfig: ImageConfig;
  /** Name of the result. */
  readonly tag: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** Whether the image needs a layer that makes a System Image of it. */
export function needsLayer({ plan }: Generation): boolean {
  return plan.onTop.size > 0 || plan.hostFilesOnTop.length > 0;
}

/**
 * Adds one layer with the System Image files and host files that the Dockerfile does not copy. The user's Dockerfile
 * and folder are not touched: the layer has a temporary context of its own.
 * @returns the names of the files that were generated for it
 */
export async function addLayer(
  engine: Engine,
  { context, generation }: Job,
  request: LayerRequest,
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'system-image-layer-'));
  try {
    const generated = await generatedFiles(engine, context, generation, request);
    await writeNew(folder, generated);
    await copyFromContext(folder, context, generation);
    const hasInit = generated.some(({ path }) => path === 'init.sh');
    const copies: (readonly [string, string])[] = [['exports/', '/exports/']];
    if (hasInit) copies.push(['init.sh', initScriptPath]);
    const file = { path: 'Dockerfile', content: layerDockerfile(request.base, copies) };
    await writeNew(folder, [file]);
    await engine.build({
      context: folder,
      dockerfile: join(folder, file.path),
      tag: request.tag,
      labels: request.labels,
      fromLocal: true,
    });
    return generated.map(({ path }) => path.replace(/^exports\//, ''));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function generatedFiles(
  engine: Engine,
  context: Context,
  { plan, config, factsWith }: Generation,
  { base, baseConfig }: LayerRequest,
): Promise<readonly NewFile[]> {
  const facts = factsWith(await processOf(engine, base, baseConfig));
  const wanted = new Set(
    [...plan.onTop].filter(([, origin]) => origin === 'generated').map(([file]) => file),
  );
  const contents = await exportContents(wanted, facts, config);
  const files: NewFile[] = [...contents].map(([file, content]) => ({
    path: `exports/${exportFiles[file]}`,
    content,
  }));
  const ownInit = (await context.files.lookup('/init.sh')) !== undefined;
  if (startsInitScript(contents.get('config'))) {
    const content = ownInit
      ? (await context.files.read('/init.sh')).toString('utf8')
      : await initScript(facts);
    files.push({ path: 'init.sh', content, executable: true });
  }
  return files;
}

/** The process that the image itself starts; a user's name is looked up in the image. */
function processOf(engine: Engine, image: string, config: ImageConfig) {
  if (!/[^0-9:]/.test(config.user)) return imageProcess(config);
  return engine.withFiles(image, async (files) => {
    const read = async (path: string): Promise<string> =>
      (await files.lookup(path))?.type === 'file' ? (await files.read(path)).toString('utf8') : '';
    return imageProcess(config, { passwd: await read('/etc/passwd'), group: await read('/etc/group') });
  });
}

async function copyFromContext(folder: string, context: Context, { plan }: Generation): Promise<void> {
  for (const [file, origin] of plan.onTop) {
    if (origin === 'context')
      await copy(join(context.root, exportFiles[file]), join(folder, 'exports', exportFiles[file]));
  }
  for (const { source, target } of plan.hostFilesOnTop) {
    await copy(join(context.root, source), join(folder, hostFolder, target));
  }
}

/** Copies a file or a folder with its modes; symbolic links stay as they are written. */
async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
}
