import * as core from '@actions/core';
import { actionLog as log } from './log.js';
import { isBug, messageOf } from '../core/errors.js';
import { harmless } from '../core/harmless.js';
import { listenForCancellation } from '../exec/signals.js';
import { readInputs } from './inputs.js';
import type { Options } from '../options/options.js';
import type { RunResult } from '../report/run-result.js';
import { loadOptions } from '../options/load.js';

/** Runs the Action. Only this module fails the step. Heavy modules are loaded when they are needed. */
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
    // Stack traces are for bugs only; the message of a user's error is complete.
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
  // Ask the engine first, so that it answers while the rest of the program loads.
  const { openEngine } = await import('../engine/open.js');
  const { engine: name, host, tlsVerify, builder, load } = options;
  const choice = { name, host, tlsVerify, builder, load, signal, forTar: true };
  const opening = options.build ? openEngine(choice, log) : undefined;
  opening?.catch(() => undefined);
  const [{ runPipeline }, { workflowStore }] = await Promise.all([
    import('../pipeline/run.js'),
    import('./workflow-store.js'),
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
// After a stalled upload, the artifact client may keep a timer running, which would delay the exit.
process.exit();
