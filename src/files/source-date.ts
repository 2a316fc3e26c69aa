import { lutimes, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';

/**
 * The time of everything created in a build, in seconds since 1970; undefined if SOURCE_DATE_EPOCH is not set.
 * Source: https://reproducible-builds.org/specs/source-date-epoch/
 * @throws UserError for anything but a whole number
 */
export function sourceDate({ SOURCE_DATE_EPOCH: text }: NodeJS.ProcessEnv): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new UserError(
    `SOURCE_DATE_EPOCH is "${text}"; write whole seconds since 1970, for example $(git log -1 --format=%ct), or unset it.`,
  );
}

/** Sets this time on a folder and everything in it. Builders keep the times of the files that they copy. */
export async function dateAll(folder: string, seconds: number): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of ['', ...names]) await lutimes(join(folder, name), seconds, seconds);
}
