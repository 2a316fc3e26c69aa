import { lutimes, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';

/**
 * The time that everything made in a build is to have, seconds since 1970; undefined where nobody asks for one.
 * Source: https://reproducible-builds.org/specs/source-date-epoch/
 * @throws UserError for anything but a whole number
 */
export function sourceDate({ SOURCE_DATE_EPOCH: text }: NodeJS.ProcessEnv): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new UserError(
    `SOURCE_DATE_EPOCH is "${text}"; write whole seconds since 1970, such as $(git log -1 --format=%ct), or unset it.`,
  );
}

/** Gives a folder and all that is in it this time. Builders keep the times of what they copy. */
export async function dateAll(folder: string, seconds: number): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of ['', ...names]) await lutimes(join(folder, name), seconds, seconds);
}
