import { SystemError } from '../core/errors.js';

/** Signals that ask a process to end but let it clean up. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Cancellation {
  /** Fires when this process is asked to end: by Ctrl-C, a cancelled workflow or a closed terminal. */
  readonly signal: AbortSignal;
  /** Stops listening: from then on, the signals end the process at once. */
  readonly release: () => void;
}

/** Handles the signals that end this process, so that it can remove its temporary files first. */
export function listenForCancellation(): Cancellation {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort(new SystemError('Cancelled.'));
  };
  for (const signal of signals) process.on(signal, abort);
  return {
    signal: controller.signal,
    release: () => {
      for (const signal of signals) process.off(signal, abort);
    },
  };
}
