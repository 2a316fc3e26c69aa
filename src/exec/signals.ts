import { SystemError } from '../core/errors.js';

/** What asks a process to end and leaves it time to clean up. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Cancellation {
  /** Fires when this process is asked to end, by Ctrl-C, a cancelled workflow or a closed terminal. */
  readonly signal: AbortSignal;
  /** Gives the signals back: from then on they end the process at once. */
  readonly release: () => void;
}

/** Takes over the signals that end this process, so that the work can remove what it has created. */
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
