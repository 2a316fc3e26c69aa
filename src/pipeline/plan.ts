import { policyOf, rules, type Policy } from '../check/index.js';
import { autoLabels, type AutoLabels } from '../context/auto-labels.js';
import { openContext, type Context } from '../context/context.js';
import { uncommittedFiles } from '../context/git.js';
import { contextWithoutEffect } from '../context/no-effect.js';
import { contextReader } from '../context/option-files.js';
import { exportFiles, type ExportFile } from '../core/system-image.js';
import { buildLabels } from '../generate/labels.js';
import { readTemplates } from '../generate/load-templates.js';
import { templateNames, type TemplateData, type Templates } from '../generate/template-data.js';
import { optionsWithoutEffect } from '../options/no-effect.js';
import type { Options } from '../options/options.js';
import { assertReportPath } from '../report/index.js';
import type { ImageDefaults } from '../runtime-spec/index.js';

/** One image to be built: what was asked for, and what the folder has. */
export interface RunPlan {
  readonly options: Options;
  readonly policy: Policy;
  readonly context: Context;
  /** The System Image files at the top of the context, by content. */
  readonly contextFiles: ReadonlyMap<ExportFile, string>;
  /** For the build, besides those of the Dockerfile. */
  readonly labels: ReadonlyMap<string, string>;
  /** A sentence for each automatic label that is left out. */
  readonly warnings: readonly string[];
  readonly templates: Templates;
  /** Files of the context that differ from the last commit. */
  readonly uncommitted: Awaited<ReturnType<typeof uncommittedFiles>>;
}

/**
 * Looks at everything that can be known before anything is done; writes nothing.
 * @param uncommitted what is not committed in a folder; for many folders it can be asked together
 * @throws UserError for whatever cannot be right
 */
export async function planRun(options: Options, uncommitted = uncommittedFiles): Promise<RunPlan> {
  const policy = policyOf(options, rules);
  for (const path of options.reports) assertReportPath(path);
  const context = await openContext(options);
  const [contextFiles, { labels, warnings }, templates, changed] = await Promise.all([
    readContextFiles(context),
    labelsOf(context, options),
    readTemplates(
      options.templates === undefined ? undefined : { path: options.templates, workspace: context.workspace },
    ),
    uncommitted(context.root),
  ]);
  return { options, policy, context, contextFiles, labels, warnings, templates, uncommitted: changed };
}

/** A sentence for each option that will have no effect. */
export async function uselessOptions({ options, context }: RunPlan): Promise<readonly string[]> {
  const templates = templateNames.map((name) => `${name}.hbs`);
  return [...optionsWithoutEffect(options), ...(await contextWithoutEffect(options, context, templates))];
}

/** What the generated files are made of, given what is known of the image's service. */
export function templateData(runPlan: RunPlan, process: ImageDefaults): TemplateData {
  const { options, context, labels, templates } = runPlan;
  const { short } = options.image;
  return {
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
  };
}

async function readContextFiles({ files }: Context): Promise<ReadonlyMap<ExportFile, string>> {
  const found = new Map<ExportFile, string>();
  for (const [file, name] of Object.entries(exportFiles) as [ExportFile, string][]) {
    if ((await files.lookup(`/${name}`))?.type === 'file') {
      found.set(file, (await files.read(`/${name}`)).toString('utf8'));
    }
  }
  return found;
}

async function labelsOf(context: Context, options: Options): Promise<AutoLabels> {
  const automatic = options.autoLabels
    ? await autoLabels(context, process.env, options.labels.keys())
    : { labels: new Map<string, string>(), warnings: [] };
  const labels = buildLabels({
    hasDockerfile: context.dockerfile !== undefined,
    name: options.image.short,
    platform: options.buildOptions.platform,
    automatic: automatic.labels,
    own: options.labels,
  });
  return { labels, warnings: automatic.warnings };
}
