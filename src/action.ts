import * as core from '@actions/core';
import { actionLog as log } from './action-log.js';
import { messageOf, UserError } from './errors.js';
import { Docker } from './engine/docker.js';
import { readInputs } from './options/inputs.js';
import { readOptions } from './options/options.js';
import { runPipeline } from './pipeline.js';
import type { Outcome } from './outcome.js';
import { annotations } from './report/annotations.js';
import { outputs } from './report/outputs.js';
import { countText, summary } from './report/summary.js';
import { workflowStore } from './artifact/store.js';

/** The Action: the only place that fails the step. */
async function main(): Promise<void> {
  const cancelled = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      cancelled.abort();
    });
  }
  let outcome: Outcome | undefined;
  try {
    const options = await readOptions(readInputs());
    const tools = {
      log,
      engine: new Docker(log, { signal: cancelled.signal }),
      outputDirectory: process.env.RUNNER_TEMP ?? '.',
      store: workflowStore(process.env, log),
      signal: cancelled.signal,
    };
    await runPipeline(options, tools, (news) => {
      outcome = news;
    });
    if (outcome?.failed) core.setFailed(failure(outcome));
  } catch (error) {
    outcome = { ...(outcome ?? nothing), error: messageOf(error) };
    // A stack trace is for bugs: a user's error says all there is to say in its message.
    if (error instanceof Error && !(error instanceof UserError)) core.info(error.stack ?? '');
    core.setFailed(messageOf(error));
  }
  await report(outcome ?? nothing);
}

const nothing: Outcome = {
  image: '',
  context: '',
  generatedFiles: [],
  findings: [],
  reports: [],
  failed: true,
};

/** GitHub shows ten of each; one error and one warning are left for the run itself. */
const limits = { error: 9, warning: 9, notice: 10 };

async function report(outcome: Outcome): Promise<void> {
  for (const { level, message, title, file, line, column } of annotations(outcome.findings, limits)) {
    core[level](message, {
      title,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: line }),
      ...(column !== undefined && { startColumn: column }),
    });
  }
  for (const [name, value] of Object.entries(outputs(outcome))) core.setOutput(name, value);
  await core.summary.addRaw(summary(outcome)).write();
}

/** The sentence that the step fails with. */
function failure({ image, findings, trial }: Outcome): string {
  const why =
    trial?.passed === false
      ? `the trial start failed: ${[trial.summary, trial.advice].join(' ').trim()}`
      : `${countText(findings)}.`;
  return `${image}: ${why} Nothing was uploaded; the job summary lists what to do.`;
}

await main();
