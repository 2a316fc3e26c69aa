import { exportFiles, type ExportFile } from '../core/system-image.js';
import { generatedAs, missingSources } from '../dockerfile/exports.js';
import type { NewFile } from '../files/create-files.js';
import { exportContents } from '../generate/contents.js';
import { dockerfile, imageCommand } from '../generate/dockerfile.js';
import { parseManifest } from '../installer/manifest.js';
import { dockerfileProcess } from '../runtime-spec/index.js';
import { leftOut, leftOutFiles } from './generate/left-out.js';
import { templateData, type RunPlan } from './plan.js';

/** What must be generated before a build is possible. */
export interface BeforeBuild {
  /** The Dockerfile of a folder that has none. */
  readonly dockerfile: string | undefined;
  /** Files that the Dockerfile copies but the context lacks, by their paths there. */
  readonly files: readonly NewFile[];
  /** Their content, by the System Image file that each of them is. */
  readonly byKind: ReadonlyMap<ExportFile, string>;
  /** Warnings, a sentence each. */
  readonly notices: readonly string[];
}

/** Generates what the build itself needs. What the image turns out to lack is added after the build. */
export async function generateBeforeBuild(runPlan: RunPlan): Promise<BeforeBuild> {
  return runPlan.context.dockerfile ? missingFiles(runPlan) : bareFolder(runPlan);
}

async function missingFiles(runPlan: RunPlan): Promise<BeforeBuild> {
  const { context, contextFiles, options } = runPlan;
  const parsed = context.dockerfile?.parsed ?? { stages: [], problems: [] };
  const wanted = new Map<string, ExportFile>();
  for (const source of await missingSources(parsed, context.files)) {
    const file = generatedAs(source);
    if (file !== undefined) wanted.set(source.path, file);
  }
  if (wanted.size === 0) return { dockerfile: undefined, files: [], byKind: new Map(), notices: [] };
  const process = dockerfileProcess(parsed, options.buildOptions.target);
  const existing = new Map([...contextFiles].filter(([file]) => ![...wanted.values()].includes(file)));
  const { content } = await exportContents(new Set(wanted.values()), templateData(runPlan, process), {
    existing,
    hostPaths: new Set(options.hostFiles.map(({ target }) => target)),
    isFile: () => Promise.resolve(false),
    copied: new Set(wanted.values()),
  });
  const files = [...wanted].map(([path, file]) => ({ path, content: content.get(file) ?? '' }));
  return { dockerfile: undefined, files, byKind: content, notices: [] };
}

async function bareFolder(runPlan: RunPlan): Promise<BeforeBuild> {
  const { context, contextFiles, options } = runPlan;
  const { noContainerService } = parseManifest(contextFiles.get('manifest') ?? '{}').manifest;
  const hasInitScript = (await context.files.lookup('/init.sh'))?.type === 'file';
  const folders = new Set<string>();
  for (const { source } of options.hostFiles) {
    if ((await context.files.lookup(`/${source}`))?.type === 'directory') folders.add(source);
  }
  const content = await dockerfile(templateData(runPlan, {}), {
    folders,
    exportFiles: Object.entries(exportFiles)
      .filter(([file]) => contextFiles.has(file as ExportFile))
      .map(([, name]) => name),
    hasInitScript,
    command: noContainerService ? undefined : imageCommand(context.programs, hasInitScript),
  });
  return { dockerfile: content, files: [], byKind: new Map(), notices: leftOut(await leftOutFiles(runPlan)) };
}
