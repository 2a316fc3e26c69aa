import * as core from '@actions/core';
import { actionLog as log } from './log.js';
import { isBug, messageOf } from '../core/errors.js';
import { readInputs } from './inputs.js';
import type { Options } from '../options/options.js';
import type { RunResult } from '../report/run-result.js';
import { loadOptions } from '../options/load.js';

/** The Action: the only place that fails the step. What is heavy is loaded when it is reached. */
async function main(): Promise<void> {
  let result = nothing;
  try {
    await run(await loadOptions(readInputs()), (news) => {
      result = news;
    });
    if (result.failed) {
      const { failure } = await import('../report/failure.js');
      core.setFailed(failure(result));
    }
  } catch (error) {
    result = { ...result, error: messageOf(error) };
    // A stack trace is for bugs: a user's error says all there is to say in its message.
    if (error instanceof Error && isBug(error)) core.info(error.stack ?? '');
    core.setFailed(messageOf(error));
  }
  await report(result);
}

const nothing: RunResult = {
  image: '',
  context: '',
  generatedFiles: [],
  findings: [],
  reports: [],
  failed: false,
};

async function run(options: Options, learn: (result: RunResult) => void): Promise<void> {
  const signal = cancelled();
  // The first question to the engine is under way before the rest of the program is loaded.
  const { openEngine } = await import('../engine/open.js');
  const { engine: name, host, tlsVerify } = options;
  const opening = options.build ? openEngine({ name, host, tlsVerify, signal }, log) : undefined;
  opening?.catch(() => undefined);
  const [{ runPipeline }, { workflowStore }] = await Promise.all([
    import('../pipeline/run.js'),
    import('../pipeline/upload.js'),
  ]);
  await runPipeline(
    options,
    {
      log,
      engine: opening,
      outputDirectory: process.env.RUNNER_TEMP ?? '.',
      store: workflowStore(process.env, log),
      signal,
    },
    learn,
  );
}

/** Fires when the run is cancelled: the runner sends SIGINT, and SIGTERM some seconds later. */
function cancelled(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}

/** GitHub shows ten of each; one error and one warning are left for the run itself. */
const limits = { error: 9, warning: 9, notice: 10 };

async function report(result: RunResult): Promise<void> {
  const [{ annotations }, { outputs }, { summary }] = await Promise.all([
    import('../report/annotations.js'),
    import('../report/outputs.js'),
    import('../report/summary.js'),
  ]);
  for (const { level, message, title, file, line, column } of annotations(result.findings, limits)) {
    core[level](message, {
      title,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: line }),
      ...(column !== undefined && { startColumn: column }),
    });
  }
  for (const [name, value] of Object.entries(outputs(result))) core.setOutput(name, value);
  await core.summary.addRaw(summary(result)).write();
}

await main();
// A client of the artifact service may keep a timer for a while after a stalled upload; nothing is left to wait for.
process.exit();
