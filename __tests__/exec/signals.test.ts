import { expect, test } from '@jest/globals';
import { listenForCancellation } from '../../src/exec/signals.js';

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s cancels, until the signals are given back',
  (name) => {
    const before = process.listenerCount(name);
    const { signal, release } = listenForCancellation();
    const listener = process.listeners(name).at(-1) as (() => void) | undefined;
    expect(signal.aborted).toBe(false);
    listener?.();
    expect(signal).toMatchObject({ aborted: true, reason: { message: 'Cancelled.', exitCode: 3 } });
    release();
    expect(process.listenerCount(name)).toBe(before);
  },
);
