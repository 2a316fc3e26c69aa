import { SystemError } from '../core/errors.js';

/** The ends of a run that leave time to clean up. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that has to clean up after itself when the process is told to end: the work's signal fires, and when it
 * has finished the process gets the same signal again, as if nobody had waited.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let received: NodeJS.Signals | undefined;
  const listener = (signal: NodeJS.Signals): void => {
    received ??= signal;
    controller.abort(new SystemError(`The trial was ended by ${signal}.`));
  };
  for (const signal of signals) process.on(signal, listener);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, listener);
    if (received !== undefined) process.kill(process.pid, received);
  }
}
