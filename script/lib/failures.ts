import type { Operation } from './operation.js';

/** Something that goes wrong with the next requests of one kind. */
export interface Failure {
  readonly on: Operation;
  /**
   * - a status (and message) is answered instead of the real answer;
   * - `reset` closes the connection at once;
   * - `cut` closes it when the first piece of the body has arrived;
   * - `lost` does what was asked for, then closes it without an answer;
   * - `quota` is what GitHub answers when the account's artifact storage is full;
   * - `delay` answers as usual, so many milliseconds later.
   */
  readonly what:
    | { readonly status: number; readonly message?: string }
    | { readonly delay: number }
    | 'reset'
    | 'cut'
    | 'lost'
    | 'quota';
  /** How many requests it hits: 1 unless given; Infinity for all. */
  readonly times?: number;
  /** How many requests pass before the first hit: 0 unless given. */
  readonly after?: number;
}

/** The failures that wait for their requests. */
export interface Failures {
  add(failure: Failure): void;
  /** What has to go wrong with this request of that kind. */
  next(operation: Operation): Failure['what'] | undefined;
}

export function createFailures(): Failures {
  const waiting: { on: Operation; what: Failure['what']; after: number; times: number }[] = [];
  return {
    add: ({ on, what, after = 0, times = 1 }) => {
      waiting.push({ on, what, after, times });
    },
    next(operation) {
      const failure = waiting.find(({ on, times }) => on === operation && times > 0);
      if (failure === undefined) return undefined;
      if (failure.after > 0) {
        failure.after -= 1;
        return undefined;
      }
      failure.times -= 1;
      return failure.what;
    },
  };
}
