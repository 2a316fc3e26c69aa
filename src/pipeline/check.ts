import { relative } from 'node:path';
import { check, failing, type CheckInput, type SourceFolder } from '../check/index.js';
import type { Context } from '../context/context.js';
import type { Log } from '../core/log.js';
import { finalStages } from '../dockerfile/final-stages.js';
import type { Engine } from '../engine/engine.js';
import { exportLimits } from '../export/limits.js';
import { typeLabel } from '../generate/labels.js';
import type { ImageConfig } from '../image/image.js';
import type { Options } from '../options/options.js';
import type { RunResult } from '../report/run-result.js';
import { text } from '../report/text.js';
import type { BuiltImage } from './build.js';
import { expectedExports } from './generate/expected-exports.js';
import type { RunPlan } from './plan.js';

type Verdict = Pick<RunResult, 'findings' | 'failed'>;

/** Checks the folder alone, together with what a build would generate. */
export async function checkFolder(runPlan: RunPlan, log: Log): Promise<Verdict> {
  return checked(runPlan, log, {
    ...folderInput(runPlan),
    added: await expectedExports(runPlan),
    addedLabels: expectedLabels(runPlan),
  });
}

/** A build also marks an image whose Dockerfile knows nothing of System Images. */
function expectedLabels({ context, labels }: RunPlan): ReadonlyMap<string, string> {
  const { dockerfile } = context;
  const own = dockerfile?.parsed.stages.at(-1)?.labels.map(({ name }) => name) ?? [];
  const isNew = dockerfile?.exports.length === 0 && !own.includes(typeLabel[0]);
  return new Map(isNew ? [typeLabel, ...labels] : labels);
}

/** What a check of the folder alone leaves open although the user asks for it; undefined if that is nothing. */
export function leftOpen({ requiredLabels }: Options): string | undefined {
  if (requiredLabels.length === 0) return undefined;
  return 'required-labels were checked only as far as the Dockerfile shows: a base image or a build argument may bring others.';
}

/** Checks the built image, with the folder for what only the folder shows and for the locations of findings. */
export async function checkImage(
  runPlan: RunPlan,
  { name, config, files }: BuiltImage,
  { engine, log }: { readonly engine: Engine; readonly log: Log },
): Promise<Verdict> {
  const base = await baseConfig(runPlan, engine);
  return checked(runPlan, log, {
    ...folderInput(runPlan),
    image: { name, config, files },
    // The image has what was generated; the map says that this run generates what its Dockerfile copies.
    added: new Map(),
    ...(base && { base }),
  });
}

async function checked({ options, policy }: RunPlan, log: Log, input: CheckInput): Promise<Verdict> {
  const findings = await check(input, policy);
  log.info(text(findings, false).trimEnd());
  const failed = failing(findings, options.failOn);
  return { findings, failed };
}

function folderInput({ context, labels, uncommitted, options }: RunPlan): CheckInput {
  const { exports: kinds } = options;
  return {
    ...(kinds.length > 0 && { exports: { kinds, limits: exportLimits } }),
    folder: { ...sourceFolder(context), ...(uncommitted && { uncommitted }) },
    addedLabels: labels,
  };
}

function sourceFolder({ files, shown, root, dockerfile }: Context): SourceFolder {
  return {
    files,
    path: shown === '.' ? '' : shown,
    ...(dockerfile && {
      dockerfile: `/${relative(root, dockerfile.path)}`,
      dockerfileText: dockerfile.text,
    }),
  };
}

/** The configuration of the image that the Dockerfile starts from, if the engine happens to have it. */
async function baseConfig({ context, options }: RunPlan, engine: Engine): Promise<ImageConfig | undefined> {
  const { target } = options.buildOptions;
  const [lowest] = context.dockerfile ? finalStages(context.dockerfile.parsed, target) : [];
  const from = lowest?.from ?? options.baseImage;
  return from === 'scratch' ? undefined : engine.inspect(from);
}
