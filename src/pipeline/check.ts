import { relative } from 'node:path';
import { check, failing, type CheckInput, type SourceFolder } from '../check/index.js';
import type { Context } from '../context/context.js';
import { finalStages } from '../dockerfile/final-stages.js';
import type { Engine } from '../engine/engine.js';
import { addedByBuild } from './generate.js';
import type { RunPlan } from './plan.js';
import type { ImageConfig } from '../image/image.js';
import type { Log } from '../core/log.js';
import type { Options } from '../options/options.js';
import type { RunResult } from '../report/run-result.js';
import { text } from '../report/text.js';

type Verdict = Pick<RunResult, 'findings' | 'failed'>;

/** Checks the folder alone, with what a build would generate taken as there. */
export async function checkFolder(runPlan: RunPlan, log: Log): Promise<Verdict> {
  return checked(runPlan, log, await folderInput(runPlan));
}

/** What a check of a folder alone leaves open, where the user asks for it; undefined where that is nothing. */
export function leftOpen({ requiredLabels }: Options): string | undefined {
  if (requiredLabels.length === 0) return undefined;
  return 'required-labels were not checked: labels belong to a built image, and a build may add or inherit them.';
}

/** Checks the built image, with the folder for what only the folder can tell and for the places of findings. */
export async function checkImage(
  runPlan: RunPlan,
  config: ImageConfig,
  { engine, log }: { readonly engine: Engine; readonly log: Log },
): Promise<Verdict> {
  const name = runPlan.options.image.full;
  const input = await folderInput(runPlan);
  const base = await baseConfig(runPlan, engine);
  return engine.withFiles(name, (files) =>
    checked(runPlan, log, { ...input, image: { name, config, files }, ...(base && { base }) }),
  );
}

async function checked({ options, policy }: RunPlan, log: Log, input: CheckInput): Promise<Verdict> {
  const findings = await check(input, policy);
  log.info(text(findings, false).trimEnd());
  const failed = failing(findings, options.failOn);
  return { findings, failed };
}

async function folderInput({ context, generation, uncommitted }: RunPlan): Promise<CheckInput> {
  return {
    folder: { ...sourceFolder(context), ...(uncommitted && { uncommitted }) },
    added: await addedByBuild(context, generation),
    addedLabels: generation.labels,
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

/** The configuration of the image that the last stage starts from, where the engine happens to have it. */
async function baseConfig({ context, options }: RunPlan, engine: Engine): Promise<ImageConfig | undefined> {
  const [lowest] = context.dockerfile ? finalStages(context.dockerfile.parsed) : [];
  const from = lowest?.from ?? options.baseImage;
  return from === 'scratch' ? undefined : engine.inspect(from);
}
