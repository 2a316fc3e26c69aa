import * as core from '@actions/core';
import { actionLog as log } from './log.js';
import { isBug, messageOf } from '../core/errors.js';
import { harmless } from '../core/harmless.js';
import { listenForCancellation } from '../exec/signals.js';
import { readInputs } from './inputs.js';
import type { Options } from '../options/options.js';
import type { RunResult } from '../report/run-result.js';
import { loadOptions } from '../options/load.js';

/** The Action: the only place that fails the step. What is heavy is loaded when it is reached. */
async function main(): Promise<void> {
  let result = nothing;
  try {
    const inputs = readInputs();
    const options = await loadOptions(inputs).catch(async (error: unknown) => {
      const { reportWrongInput } = await import('../pipeline/report.js');
      await reportWrongInput(inputs, error, log);
      throw error;
    });
    await run(options, (news) => {
      result = news;
    });
    if (result.failed) {
      const { failure } = await import('../report/failure.js');
      core.setFailed(harmless(failure(result)));
    }
  } catch (error) {
    result = { ...result, error: messageOf(error) };
    // A stack trace is for bugs: a user's error says all there is to say in its message.
    if (error instanceof Error && isBug(error)) log.info(error.stack ?? '');
    core.setFailed(harmless(messageOf(error)));
  }
  const { publish } = await import('./publish.js');
  await publish(result);
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
  const { signal } = listenForCancellation();
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

await main();
// A client of the artifact service may keep a timer for a while after a stalled upload; nothing is left to wait for.
process.exit();
