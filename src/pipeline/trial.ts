import { SystemError } from '../core/errors.js';
import type { TrialResult } from '../trial/trial.js';
import type { Log } from '../core/log.js';
import type { Options } from '../options/options.js';
import type { RunResult } from '../report/run-result.js';
import type { Archive } from '../save/archive.js';

/** Asked before anything is built. @throws SystemError if this machine cannot make a trial. */
export async function assertTrialPossible(): Promise<void> {
  const { trialProblem } = await import('../trial/trial.js');
  const problem = await trialProblem();
  if (problem !== undefined) throw new SystemError(problem);
}

/** Starts the image of the tar, since that is what a host gets. */
export async function tryArchive(
  { path }: Archive,
  options: Options,
  { log, signal }: { readonly log: Log; readonly signal?: AbortSignal },
): Promise<Pick<RunResult, 'trial' | 'failed'>> {
  const [{ trial, trialWarning }, { openSavedTar }] = await Promise.all([
    import('../trial/trial.js'),
    import('../engine/saved-tar.js'),
  ]);
  log.info(trialWarning);
  const image = await openSavedTar(path);
  try {
    const result = await trial(image, {
      seconds: options.trialSeconds,
      set: options.trialSet,
      ...(signal && { signal }),
      ...(options.trialCommand && { command: options.trialCommand }),
    });
    logTrial(result, log);
    return { trial: result, failed: !result.passed };
  } finally {
    await image.close();
  }
}

/** Says what happened. The container's output is fenced: it may hold anything. */
function logTrial(
  { summary, advice, output, changed, shared, notices, findings }: TrialResult,
  log: Log,
): void {
  for (const sentence of [...changed, ...shared, ...notices]) log.info(sentence);
  if (output !== '') {
    const fence = log.fence();
    fence.write(Buffer.from(output));
    fence.release();
  }
  for (const { message, help } of findings) log.warning(`${message} ${help}`);
  log.info(advice === undefined ? summary : `${summary} ${advice}`);
}
