import { rpmArchitectures } from '../core/architectures.js';
import { autoLabels, type AutoLabels } from '../context/auto-labels.js';
import { readTemplates } from '../generate/load-templates.js';
import type { Context } from '../context/context.js';
import { contextReader } from '../context/option-files.js';
import { exportContents, initScript, initScriptPath } from '../generate/contents.js';
import { dockerfile, imageCommand } from '../generate/dockerfile.js';
import type { TemplateData } from '../generate/template-data.js';
import { planGeneration, type GenerationPlan } from '../generate/plan.js';
import { parseManifest } from '../installer/manifest.js';
import type { Options } from '../options/options.js';
import { dockerfileProcess, type ProcessDefaults } from '../runtime-spec/index.js';
import { exportFiles, type ExportFile } from '../core/system-image.js';
import { writeNew, type NewFile } from '../files/create-files.js';

/** The missing files: what they are, and all that their contents depend on but for the process. */
export interface Generation {
  readonly plan: GenerationPlan;
  /** To be given to the build, besides those of the Dockerfile. */
  readonly labels: ReadonlyMap<string, string>;
  /** A sentence for each automatic label that is left out. */
  readonly warnings: readonly string[];
  readonly templateDataWith: (process: ProcessDefaults) => TemplateData;
  /** The user's own configuration template, where there is one. */
  readonly config: string | undefined;
}

const fileKinds = Object.keys(exportFiles) as readonly ExportFile[];

/** Finds out which System Image files are missing; writes nothing. */
export async function planFor(context: Context, options: Options): Promise<Generation> {
  const found = new Map<ExportFile, string>();
  for (const file of fileKinds) {
    const path = sourcePath(context, file);
    if (path !== undefined && (await context.files.lookup(path))?.type === 'file') {
      found.set(file, (await context.files.read(path)).toString('utf8'));
    }
  }
  const templates = await readTemplates(
    options.templates === undefined ? undefined : { path: options.templates, workspace: context.workspace },
  );
  const { labels, warnings } = await buildLabels(context, options);
  const { short } = options.image;
  const templateDataWith = (process: ProcessDefaults): TemplateData => ({
    name: short,
    description: options.description ?? labels.get('summary') ?? short,
    baseImage: options.baseImage,
    labels,
    runtimeOptions: options.runtimeOptions,
    readFile: contextReader(context.root),
    defaults: options.defaults,
    hostFiles: options.hostFiles,
    programs: context.programs,
    process,
    templates,
  });
  // Mounts have nothing to do with the process, which may not be known before the build.
  const tmpfiles = await exportContents(new Set(['tmpfiles']), templateDataWith({}), found.get('config'));
  return {
    labels,
    warnings,
    plan: planGeneration({
      hasDockerfile: context.dockerfile !== undefined,
      copies: context.dockerfile?.exports ?? [],
      present: new Set(found.keys()),
      hostFiles: options.hostFiles,
      installsFilesOnly: parseManifest(found.get('manifest') ?? '{}').manifest.noContainerService,
      needsTmpfiles: tmpfiles.content.has('tmpfiles'),
    }),
    config: found.get('config'),
    templateDataWith,
  };
}

/** The path in the context that a System Image file is taken from: where the Dockerfile copies it from, or the top. */
function sourcePath({ dockerfile: existing }: Context, file: ExportFile): string | undefined {
  const name = exportFiles[file];
  const copy = existing?.exports.find(({ imagePath }) => imagePath === `/exports/${name}`);
  return copy ? copy.contextPath : `/${name}`;
}

/** Names of Node that differ from Go's. */
const nodeArchitectures: ReadonlyMap<string, string> = new Map([
  ['x64', 'amd64'],
  ['ppc64', 'ppc64le'],
]);

/** The architecture of a platform (`linux/arm64`), or of this machine, as the label has it. */
export function architecture(platform?: string): string {
  const name = platform?.split('/')[1] ?? nodeArchitectures.get(process.arch) ?? process.arch;
  return rpmArchitectures.get(name) ?? name;
}

/**
 * The labels of a build. An image whose Dockerfile knows of System Images sets its own; one that does not
 * is made a System Image here, and says so; where there is no Dockerfile the image is also named.
 */
async function buildLabels(context: Context, options: Options): Promise<AutoLabels> {
  const { dockerfile: existing } = context;
  const labels = new Map<string, string>();
  if (!existing) {
    labels.set('name', options.image.short);
    labels.set('architecture', architecture(options.buildOptions.platform));
  }
  const own = new Set(existing?.parsed.stages.at(-1)?.labels.map(({ name }) => name));
  if ((existing?.exports.length ?? 0) === 0 && !own.has('atomic.type')) labels.set('atomic.type', 'system');
  if (!options.autoLabels) return { labels: new Map([...labels, ...options.labels]), warnings: [] };
  const automatic = await autoLabels(context, process.env, options.labels.keys());
  return {
    labels: new Map([...labels, ...automatic.labels, ...options.labels]),
    warnings: automatic.warnings,
  };
}

/** What was written, or is to be written. */
export interface GeneratedFiles {
  readonly files: readonly NewFile[];
  /** What is to be said about them, a sentence each. */
  readonly notices: readonly string[];
}

/**
 * Generates what has to lie in the context before the build: everything where there is no Dockerfile, else the files
 * that the Dockerfile copies and that are not there.
 */
export async function generateBeforeBuild(context: Context, generation: Generation): Promise<GeneratedFiles> {
  const generated = await filesBeforeBuild(context, generation);
  await writeNew(context.root, generated.files);
  return generated;
}

async function filesBeforeBuild(context: Context, generation: Generation): Promise<GeneratedFiles> {
  const { plan, config } = generation;
  const existing = context.dockerfile;
  const hasInit = (await context.files.lookup('/init.sh')) !== undefined;
  const needsInit = !existing && !hasInit && !plan.installsFilesOnly && context.programs.length !== 1;
  const data = generation.templateDataWith(
    existing
      ? dockerfileProcess(existing.parsed)
      : { args: [imageCommand(context.programs, hasInit || needsInit)] },
  );
  const { content, notices } = await exportContents(new Set(plan.beforeBuild.keys()), data, config);
  const files: NewFile[] = [...content].map(([file, text]) => ({
    path: plan.beforeBuild.get(file) ?? exportFiles[file],
    content: text,
  }));
  if (needsInit) files.unshift({ path: 'init.sh', content: await initScript(data), executable: true });
  if (!existing) {
    const content = await newDockerfile(context, data, {
      generated: files,
      hasInit: hasInit || needsInit,
      runs: !plan.installsFilesOnly,
    });
    files.unshift({ path: 'Dockerfile', content });
  }
  return { files, notices };
}

async function newDockerfile(
  context: Context,
  data: TemplateData,
  {
    generated,
    hasInit,
    runs,
  }: { readonly generated: readonly NewFile[]; readonly hasInit: boolean; readonly runs: boolean },
): Promise<string> {
  const made = new Set(generated.map(({ path }) => path));
  const names: string[] = [];
  for (const name of Object.values(exportFiles)) {
    if (made.has(name) || (await context.files.lookup(`/${name}`))) names.push(name);
  }
  const folders = new Set<string>();
  for (const { source } of data.hostFiles) {
    if ((await context.files.lookup(`/${source}`))?.type === 'directory') folders.add(source);
  }
  return dockerfile(data, { folders, exportFiles: names, hasInitScript: hasInit, hasCommand: runs });
}

/** The System Image files that a build puts into the image besides what the Dockerfile copies, by name. */
export async function addedByBuild(
  context: Context,
  generation: Generation,
): Promise<ReadonlyMap<string, string>> {
  const { beforeBuild, onTop } = generation.plan;
  const generated = new Set(
    [...beforeBuild.keys(), ...onTop.keys()].filter((file) => onTop.get(file) !== 'context'),
  );
  const process = context.dockerfile ? dockerfileProcess(context.dockerfile.parsed) : {};
  const { content } = await exportContents(
    generated,
    generation.templateDataWith(process),
    generation.config,
  );
  const contents = new Map(content);
  for (const [file, origin] of onTop) {
    if (origin === 'context')
      contents.set(file, (await context.files.read(`/${exportFiles[file]}`)).toString('utf8'));
  }
  return new Map([...contents].map(([file, content]) => [exportFiles[file], content]));
}

/** Whether a generated configuration template starts the generated init script. */
export function startsInitScript(config: string | undefined): boolean {
  return config !== undefined && config.includes(JSON.stringify(initScriptPath));
}
