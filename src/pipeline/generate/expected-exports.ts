import { exportFiles, exportsFolder, hostFolder, type ExportFile } from '../../core/system-image.js';
import { exportContents } from '../../generate/contents.js';
import { planExports } from '../../generate/plan.js';
import { resolve } from '../../image/files.js';
import { dockerfileProcess } from '../../runtime-spec/index.js';
import { templateData, type RunPlan } from '../plan.js';

/**
 * The System Image files that a build would add to what the Dockerfile copies, by name, as far as the folder shows: it
 * is what a check without a build goes by.
 */
export async function expectedExports(runPlan: RunPlan): Promise<ReadonlyMap<string, string>> {
  const { context, contextFiles, options } = runPlan;
  const copied = await copiedFiles(runPlan);
  const fromContext = context.dockerfile ? contextFiles : new Map<ExportFile, string>();
  const image = context.dockerfile ? copied : contextFiles;
  const plan = planExports({ image, context: fromContext, hasPlainConfig: false });
  const process = context.dockerfile
    ? dockerfileProcess(context.dockerfile.parsed, options.buildOptions.target)
    : {};
  const copiedHostPaths = (context.dockerfile?.exports ?? [])
    .map(({ imagePath }) => imagePath)
    .filter((path) => path.startsWith(`${hostFolder}/`))
    .map((path) => path.slice(hostFolder.length));
  const { content } = await exportContents(
    new Set([...plan].filter(([, origin]) => origin === 'generated').map(([file]) => file)),
    templateData(runPlan, process),
    {
      existing: new Map([...fromContext, ...image]),
      hostPaths: new Set([...copiedHostPaths, ...options.hostFiles.map(({ target }) => target)]),
      isFile: () => Promise.resolve(false),
    },
  );
  const added = [...plan].flatMap(([file, origin]) => {
    const text = origin === 'context' ? fromContext.get(file) : content.get(file);
    return origin === 'image' || text === undefined ? [] : [[exportFiles[file], text] as const];
  });
  return new Map(added);
}

/** What the Dockerfile copies to /exports; empty if it comes from elsewhere than the context. */
async function copiedFiles({ context }: RunPlan): Promise<ReadonlyMap<ExportFile, string>> {
  const found = new Map<ExportFile, string>();
  for (const [file, name] of Object.entries(exportFiles) as [ExportFile, string][]) {
    const copy = context.dockerfile?.exports.find(
      ({ imagePath }) => imagePath === `${exportsFolder}/${name}`,
    );
    if (copy === undefined || (copy.contextPath !== undefined && !copy.exists)) continue;
    const entry = copy.contextPath === undefined ? undefined : await resolve(context.files, copy.contextPath);
    found.set(file, entry?.type === 'file' ? (await context.files.read(entry.path)).toString('utf8') : '');
  }
  return found;
}
