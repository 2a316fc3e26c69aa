import { SystemError } from '../core/errors.js';
import { openSavedTar } from '../engine/saved-tar.js';
import { trial, trialProblem, trialWarning, type TrialOptions, type TrialResult } from '../trial/trial.js';
import { readDefaults } from '../options/options.js';
import { parseNumber } from '../options/values.js';
import { splitWords } from '../core/shell-words.js';
import type { EngineOptions } from './engine-options.js';
import type { Session } from './session.js';
import { trialText } from './trial-text.js';
import { withTar } from './with-tar.js';

export interface TryOptions extends EngineOptions {
  readonly set?: readonly string[];
  readonly seconds: string;
  readonly command?: string;
  readonly json?: boolean;
}

/** An hour; to watch for longer, install the image. */
const maxSeconds = 3600;

/** Starts an image on trial and prints the result. */
export async function tryImage(written: string, options: TryOptions, session: Session): Promise<void> {
  const chosen: TrialOptions = {
    set: await readDefaults({ value: options.set ?? [], where: '--set' }),
    seconds: parseNumber({ value: options.seconds, where: '--seconds' }, 1, maxSeconds),
    ...(options.command !== undefined && { command: wordsOf(options.command) }),
    signal: session.signal,
  };
  const problem = await trialProblem();
  if (problem !== undefined) throw new SystemError(problem);
  session.log.warning(trialWarning);
  const result = await withTar(written, options, session, (path) => tryTar(path, chosen));
  if (options.json) session.printJson(result);
  else session.print(trialText(result, session.colored));
  if (!result.passed) session.raiseStatus(1);
}

/** Splits words like a shell, without variables and patterns; `sh -c '…'` has those. */
function wordsOf(command: string): readonly string[] {
  return splitWords(command).map(({ text }) => text);
}

async function tryTar(path: string, options: TrialOptions): Promise<TrialResult> {
  const image = await openSavedTar(path);
  try {
    return await trial(image, options);
  } finally {
    await image.close();
  }
}
