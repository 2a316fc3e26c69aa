import * as core from '@actions/core';
import { messageOf } from '../core/errors.js';
import { annotations } from '../report/annotations.js';
import { outputs } from '../report/outputs.js';
import type { RunResult } from '../report/run-result.js';
import { summary } from '../report/summary.js';
import { actionLog } from './log.js';

/** GitHub shows ten of each level; the run itself may need one error and one warning. */
const limits = { error: 9, warning: 9, notice: 10 };

/** Publishes a run's result in the workflow: annotations, outputs of the step, and the job summary. */
export async function publish(result: RunResult): Promise<void> {
  for (const { level, message, title, file, line, column } of annotations(result.findings, limits)) {
    core[level](message, {
      title,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: line }),
      ...(column !== undefined && { startColumn: column }),
    });
  }
  await write('GITHUB_OUTPUT', 'The outputs of this step were not set', () => {
    for (const [name, value] of Object.entries(outputs(result))) core.setOutput(name, value);
  });
  await write('GITHUB_STEP_SUMMARY', 'No job summary was written', async () => {
    await core.summary.addRaw(summary(result)).write();
  });
}

/** Writes one of the runner's files. Runners other than GitHub's may lack it, which must not fail the run. */
async function write(variable: string, consequence: string, work: () => void | Promise<void>): Promise<void> {
  if (!process.env[variable]) {
    actionLog.warning(`${consequence}: this runner does not set ${variable}.`);
    return;
  }
  try {
    await work();
  } catch (error) {
    actionLog.warning(`${consequence}: ${messageOf(error)}`);
  }
}
