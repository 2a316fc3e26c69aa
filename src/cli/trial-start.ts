import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SystemError, UserError } from '../core/errors.js';
import { openTar } from '../image/tar.js';
import { trial, trialProblem, type TrialOptions, type TrialResult } from '../trial/trial.js';
import { readDefaults } from '../options/options.js';
import { parseNumber } from '../options/values.js';
import { splitWords } from '../core/shell-words.js';
import type { EngineOptions } from './engine-options.js';
import { findImage, saveImage } from './saved-image.js';
import type { Session } from './session.js';
import { trialText } from './trial-text.js';

export interface TryOptions extends EngineOptions {
  readonly set?: readonly string[];
  readonly seconds: string;
  readonly command?: string;
  readonly json?: boolean;
}

/** An hour; who wants to watch for longer installs the image. */
const maxSeconds = 3600;

/** Starts an image on trial and prints what came of it. */
export async function tryImage(written: string, options: TryOptions, session: Session): Promise<void> {
  const chosen: TrialOptions = {
    set: await readDefaults({ value: options.set ?? [], where: '--set' }),
    seconds: parseNumber({ value: options.seconds, where: '--seconds' }, 1, maxSeconds),
    ...(options.command !== undefined && { command: wordsOf(options.command) }),
    signal: session.signal,
  };
  const problem = await trialProblem();
  if (problem !== undefined) throw new SystemError(problem);
  const result = await withTar(written, options, session, (path) => tryTar(path, chosen));
  if (options.json) session.printJson(result);
  else session.print(trialText(result, session.colored));
  if (!result.passed) session.raiseStatus(1);
}

/** As in a shell, but for variables and patterns: `sh -c '…'` has those. */
function wordsOf(command: string): readonly string[] {
  return splitWords(command).map(({ text }) => text);
}

async function tryTar(path: string, options: TrialOptions): Promise<TrialResult> {
  const image = await openTar(path);
  try {
    return await trial(image, options);
  } finally {
    await image.close();
  }
}

/** Gives `work` the tar that is meant, or one of the image that is, which is taken away afterwards. */
async function withTar<T>(
  written: string,
  options: EngineOptions,
  session: Session,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const found = await stat(written).catch(() => undefined);
  if (found?.isDirectory()) {
    throw new UserError(`"${written}" is a folder; build an image of it first, and try that.`);
  }
  if (found) return work(written);
  const image = await findImage(written, options, session);
  const folder = await mkdtemp(join(tmpdir(), 'system-image-try-'));
  try {
    const { path } = await saveImage(image, join(folder, 'image.tar'), session);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
