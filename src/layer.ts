import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Engine } from './engine/engine.js';
import { exportContents, initScript, initScriptPath } from './generate/contents.js';
import { layerDockerfile } from './generate/dockerfile.js';
import { startsInitScript, type GeneratedFiles, type Generation } from './generation.js';
import type { Job } from './job.js';
import type { ImageConfig } from './image/image.js';
import { imageProcess } from './runtime-spec/index.js';
import { exportFiles, exportsFolder, hostFolder } from './system-image.js';
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
 */
export async function addLayer(engine: Engine, job: Job, request: LayerRequest): Promise<GeneratedFiles> {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'system-image-layer-'));
  try {
    const { files, notices } = await generatedFiles(engine, job, request);
    const copies: (readonly [string, string])[] = [['exports/', `${exportsFolder}/`]];
    const init = await initFile(job, files, request);
    if (init) copies.push([init.path, initScriptPath]);
    const dockerfile = { path: 'Dockerfile', content: layerDockerfile(request.base, copies) };
    const { platform } = job.options.buildOptions;
    await copyFromContext(folder, job);
    await writeNew(folder, [
      ...files.map((file) => ({ ...file, path: join('exports', file.path) })),
      ...(init ? [init] : []),
      dockerfile,
    ]);
    await engine.build({
      context: folder,
      dockerfile: join(folder, dockerfile.path),
      tag: request.tag,
      labels: request.labels,
      fromLocal: true,
      ...(platform !== undefined && { platform }),
    });
    return { files: init?.isGenerated ? [...files, init] : files, notices };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The System Image files that have to be generated, by their names in `/exports`. */
async function generatedFiles(
  engine: Engine,
  { generation: { plan, config, factsWith } }: Job,
  { base, baseConfig }: LayerRequest,
): Promise<GeneratedFiles> {
  const facts = factsWith(await processOf(engine, base, baseConfig));
  const wanted = [...plan.onTop].filter(([, origin]) => origin === 'generated').map(([file]) => file);
  const { content, notices } = await exportContents(new Set(wanted), facts, config);
  return { files: [...content].map(([file, text]) => ({ path: exportFiles[file], content: text })), notices };
}

/** The init script, where the generated configuration starts it: the user's own, or a generated one. */
async function initFile(
  { context, generation }: Job,
  files: readonly NewFile[],
  { baseConfig }: LayerRequest,
): Promise<(NewFile & { readonly isGenerated: boolean }) | undefined> {
  const config = files.find(({ path }) => path === exportFiles.config);
  if (!startsInitScript(config?.content)) return undefined;
  const own = (await context.files.lookup('/init.sh'))?.type === 'file';
  const content = own
    ? (await context.files.read('/init.sh')).toString('utf8')
    : await initScript(generation.factsWith(imageProcess(baseConfig)));
  return { path: 'init.sh', content, executable: true, isGenerated: !own };
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

async function copyFromContext(folder: string, { context, generation: { plan } }: Job): Promise<void> {
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
