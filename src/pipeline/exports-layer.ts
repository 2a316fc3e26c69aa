import { chmod, cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Engine } from '../engine/engine.js';
import { exportContents, initScript, initScriptPath } from '../generate/contents.js';
import { layerDockerfile } from '../generate/dockerfile.js';
import { startsInitScript, type GeneratedFiles, type Generation } from './generate.js';
import type { RunPlan } from './plan.js';
import type { ImageConfig } from '../image/image.js';
import { imageProcess } from '../runtime-spec/index.js';
import { exportFiles, exportsFolder, hostFolder } from '../core/system-image.js';
import { dateAll, sourceDate } from '../files/source-date.js';
import { writeNew, type NewFile } from '../files/create-files.js';

export interface LayerRequest {
  /** The image that the user's Dockerfile gave. */
  readonly base: string;
  readonly baseConfig: ImageConfig;
  /** Name of the result. */
  readonly tag: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** The folder of the layer's context that holds what goes into the image, by its path there. */
const imageFolder = 'image';

/** Whether the image needs a layer that makes a System Image of it. */
export function needsLayer({ plan }: Generation): boolean {
  return plan.onTop.size > 0 || plan.hostFilesOnTop.length > 0;
}

/**
 * Adds one layer with the System Image files and host files that the Dockerfile does not copy. The user's Dockerfile
 * and folder are not touched: the layer has a temporary context of its own.
 */
export async function addLayer(
  engine: Engine,
  runPlan: RunPlan,
  request: LayerRequest,
): Promise<GeneratedFiles> {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'system-image-layer-'));
  try {
    const { files, notices } = await generatedFiles(engine, runPlan, request);
    // From the root on, so that /exports itself has the time that it has here, and not that of the build.
    const copies: (readonly [string, string])[] = [[`${imageFolder}/`, '/']];
    const init = await initFile(runPlan, files, request);
    if (init) copies.push([init.path, initScriptPath]);
    const dockerfile = { path: 'Dockerfile', content: layerDockerfile(request.base, copies) };
    const { platform } = runPlan.options.buildOptions;
    await makeFolder(join(folder, imageFolder, exportsFolder));
    await copyFromContext(join(folder, imageFolder), runPlan);
    await writeNew(folder, [
      ...files.map((file) => ({ ...file, path: join(imageFolder, exportsFolder, file.path) })),
      ...(init ? [init] : []),
      dockerfile,
    ]);
    // Without a date of the user's, any will do, as long as the next build of the same files has it too.
    await dateAll(folder, sourceDate(process.env) ?? 0);
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
  { generation: { plan, config, templateDataWith } }: RunPlan,
  { base, baseConfig }: LayerRequest,
): Promise<GeneratedFiles> {
  const data = templateDataWith(await processOf(engine, base, baseConfig));
  const wanted = [...plan.onTop].filter(([, origin]) => origin === 'generated').map(([file]) => file);
  const { content, notices } = await exportContents(new Set(wanted), data, config);
  return { files: [...content].map(([file, text]) => ({ path: exportFiles[file], content: text })), notices };
}

/** The init script, where the generated configuration starts it: the user's own, or a generated one. */
async function initFile(
  { context, generation }: RunPlan,
  files: readonly NewFile[],
  { baseConfig }: LayerRequest,
): Promise<(NewFile & { readonly isGenerated: boolean }) | undefined> {
  const config = files.find(({ path }) => path === exportFiles.config);
  if (!startsInitScript(config?.content)) return undefined;
  const own = (await context.files.lookup('/init.sh'))?.type === 'file';
  const content = own
    ? (await context.files.read('/init.sh')).toString('utf8')
    : await initScript(generation.templateDataWith(imageProcess(baseConfig)));
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

async function copyFromContext(folder: string, { context, generation: { plan } }: RunPlan): Promise<void> {
  for (const [file, origin] of plan.onTop) {
    if (origin === 'context')
      await copy(join(context.root, exportFiles[file]), join(folder, exportsFolder, exportFiles[file]));
  }
  for (const { source, target } of plan.hostFilesOnTop) {
    await copy(join(context.root, source), join(folder, hostFolder, target));
  }
}

/** Copies what a path leads to, as COPY does, with its modes; links in a folder stay as they are written. */
async function copy(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to));
  await cp(await realpath(from), to, { recursive: true, verbatimSymlinks: true });
}

/** Makes the folders of a path that are not there, readable for everybody whatever the umask is. */
async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await chmod(made, 0o755);
}
