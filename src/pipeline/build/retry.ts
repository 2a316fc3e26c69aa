import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../core/log.js';
import { networkFailure } from '../../engine/transient.js';
import { ProgramFailed } from '../../exec/child.js';

export interface Retrying {
  /** How often a build is repeated at most. */
  readonly retries: number;
  readonly log: Pick<Log, 'warning'>;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds before the first repetition; each further one waits twice as long. */
  readonly pause?: number;
}

/** Repeats a build whose network failed. @throws the last error */
export async function withRetries<T>(
  build: () => Promise<T>,
  { retries, log, signal, pause = 2000 }: Retrying,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await build();
    } catch (error) {
      const reason = failureOf(error);
      if (reason === undefined || attempt > retries || signal?.aborted) throw error;
      log.warning(`The network failed (${reason}): the build is tried again, ${attempt} of ${retries}.`);
      // A run that is cancelled during the pause ends with the build's error.
      await sleep(pause * 2 ** (attempt - 1), undefined, { signal }).catch(() => {
        throw error;
      });
    }
  }
}

function failureOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof ProgramFailed ? networkFailure(cause.output) : undefined;
}
