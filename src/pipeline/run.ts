import { assertIsImage } from '../context/folder-of-folders.js';
import { messageOf } from '../core/errors.js';
import type { Log } from '../core/log.js';
import { BuildFailed } from '../engine/build-failure.js';
import { makesTars, type Engine } from '../engine/engine.js';
import { maskSecrets } from '../options/mask-secrets.js';
import type { Options } from '../options/options.js';
import type { RunResult } from '../report/run-result.js';
import type { Archive } from '../save/archive.js';
import { findCompressor } from '../save/compress.js';
import { assertNoOtherImage } from '../save/other-image.js';
import { buildImage } from './build.js';
import { checkFolder, checkImage, leftOpen } from './check.js';
import { startLoad } from './load.js';
import { planRun, uselessOptions } from './plan.js';
import { reportError, reportOf, writeReports } from './report.js';
import { archivePath, hashed, saveImage } from './save.js';
import { assertTrialPossible, tryArchive } from './trial.js';
import { uploaderOf, type ArtifactStore } from './upload.js';

/** What the pipeline needs from outside; the Action and the command line each bring their own. */
export interface Tools {
  readonly log: Log;
  /** The engine, which may not have answered yet; undefined if nothing is built. */
  readonly engine: Promise<Engine> | undefined;
  /** Folder for the tar if the options name none. */
  readonly outputDirectory: string;
  /** Where artifacts go; undefined if none can be uploaded. */
  readonly store: ArtifactStore | undefined;
  readonly signal?: AbortSignal;
}

/**
 * The whole pipeline, from options to an artifact and the reports. `report` is called with what is known after each
 * step, so that a run that fails can still say how far it got.
 * @throws UserError or SystemError if a step fails; the reports are still written. Findings are not errors.
 */
export async function runPipeline(
  options: Options,
  tools: Tools,
  report: (result: RunResult) => void,
): Promise<RunResult> {
  await maskSecrets(options.buildOptions.secrets ?? [], tools.log);
  let result: RunResult | undefined;
  try {
    result = await runSteps(options, tools, (news) => {
      result = news;
      report(news);
    });
  } catch (error) {
    await reportError(options, messageOf(error), tools.log, result);
    if (result) report({ ...result, reports: options.reports });
    throw error;
  } finally {
    // One that could not be opened is an error above.
    const engine = await tools.engine?.catch(() => undefined);
    if (engine !== undefined && makesTars(engine)) await engine.dispose();
  }
  await writeReports(options.reports, result.findings, reportOf(options, result));
  const reported = { ...result, reports: options.reports };
  report(reported);
  return reported;
}

/** All steps but the reports. */
async function runSteps(
  options: Options,
  tools: Tools,
  report: (result: RunResult) => void,
): Promise<RunResult> {
  const { log } = tools;
  let result: RunResult = {
    image: options.image.full,
    context: options.context,
    generatedFiles: [],
    findings: [],
    reports: [],
    failed: false,
  };
  const learn = (news: Partial<RunResult>): void => {
    result = { ...result, ...news };
    report(result);
  };
  learn({});

  const runPlan = await planRun(options);
  for (const warning of await uselessOptions(runPlan)) log.warning(warning);
  await assertIsImage(runPlan);
  if (tools.engine === undefined) {
    learn(await log.group('Check the folder', () => checkFolder(runPlan, log)));
    const open = leftOpen(options);
    if (open !== undefined) log.warning(open);
    return result;
  }

  if (options.trial) await assertTrialPossible();
  await assertNoOtherImage(archivePath(options, tools.outputDirectory), options.image.full);
  const compressor = findCompressor(options.compression);
  const uploader = uploaderOf(options, tools, (notUploaded) => {
    learn({ notUploaded });
  });

  const engine = await tools.engine;
  // The name in the tar, under which it is loaded.
  learn({ image: engine.nameInTar(options.image.full) });
  const built = await log
    .group('Build', () => buildImage(runPlan, { ...tools, engine }))
    .catch(async (error: unknown) => {
      // What keeps a build from working is often something that the rules can name and docker cannot.
      if (error instanceof BuildFailed)
        learn(await log.group('Check the folder', () => checkFolder(runPlan, log)));
      throw error;
    });
  const { config, generated } = built;
  learn({ config, generated });
  try {
    learn(await log.group('Check', () => checkImage(runPlan, built, { engine, log })));
  } finally {
    await built.close();
  }
  if (result.failed) return result;

  uploader?.prepare();
  // An upload hashes what it uploads: of the archive itself, that is the hash.
  const hash = uploader === undefined || options.archive;
  const { archive, generatedFiles } = await log.group('Save', () =>
    saveImage(options, built, { ...tools, engine, compressor, hash }),
  );
  learn({ archive, generatedFiles });
  try {
    await deliver(archive, options, { ...tools, engine, uploader, learn });
  } finally {
    if (!hash) learn({ archive: await hashed(archive, result.artifact) });
  }
  return result;
}

interface Delivery extends Omit<Tools, 'engine'> {
  readonly engine: Engine;
  readonly uploader: ArtifactStore | undefined;
  readonly learn: (news: Partial<RunResult>) => void;
}

/** What is done with a tar: it is loaded and tried; unless that fails it is exported and uploaded. */
async function deliver(archive: Archive, options: Options, delivery: Delivery): Promise<void> {
  const { engine, log, uploader, learn } = delivery;
  const loaded = startLoad(archive, options, engine, log);
  const tried = options.trial
    ? await log.group('Trial', () => tryArchive(archive, options, delivery))
    : undefined;
  if (tried) learn(tried);
  await loaded();
  if (tried?.failed) return;
  const exported =
    options.exports.length > 0
      ? await log.group('Export', async () => {
          const { exportArchive } = await import('./export.js');
          return exportArchive(archive, options, delivery);
        })
      : [];
  learn({ exports: exported.map((each) => each.exported) });
  if (uploader === undefined) return;
  await log.group('Upload', async () => {
    learn({ artifact: await uploader.upload(archive, options) });
    // Artifacts of their own, called after their files.
    for (const { upload } of exported) {
      await uploader.upload({ path: upload }, { ...options, artifactName: undefined });
    }
  });
}
