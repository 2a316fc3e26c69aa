import { expect, test } from '@jest/globals';
import { SystemError } from '../../../src/core/errors.js';
import { ProgramFailed } from '../../../src/exec/child.js';
import { withRetries } from '../../../src/pipeline/build/retry.js';
import { keptLog } from '../../support/kept-log.js';

/** A build that fails so often with these last lines. */
function failing(times: number, output: string) {
  let calls = 0;
  const build = (): Promise<string> => {
    calls += 1;
    if (calls > times) return Promise.resolve('built');
    const cause = new ProgramFailed('docker', 1, output);
    return Promise.reject(new SystemError('The build failed.', { cause }));
  };
  return { build, calls: () => calls };
}

test('a build is repeated until the network is back, and the log says so', async () => {
  const { build, calls } = failing(2, 'dial tcp: i/o timeout');
  const log = keptLog();
  expect(await withRetries(build, { retries: 2, log, pause: 1 })).toBe('built');
  expect(calls()).toBe(3);
  expect(log.text()).toContain(
    'The network failed (dial tcp: i/o timeout): the build is tried again, 1 of 2.',
  );
  expect(log.text()).toContain('2 of 2');
});

test.each([
  ['the network stays away', 2, 'connection reset by peer', 3],
  ['there are no retries', 0, 'connection reset by peer', 1],
  ['something else failed', 2, 'COPY failed: no such file', 1],
])('it fails if %s', async (_, retries, output, expected) => {
  const { build, calls } = failing(9, output);
  await expect(withRetries(build, { retries, log: keptLog(), pause: 1 })).rejects.toThrow('The build failed.');
  expect(calls()).toBe(expected);
});

test('it does not repeat a run that was cancelled', async () => {
  const { build, calls } = failing(9, 'i/o timeout');
  const signal = AbortSignal.abort();
  await expect(withRetries(build, { retries: 2, log: keptLog(), signal })).rejects.toThrow('The build failed.');
  expect(calls()).toBe(1);
});

test('a cancellation during the pause ends with the error of the build', async () => {
  const { build, calls } = failing(9, 'i/o timeout');
  const controller = new AbortController();
  const log = {
    warning: () => {
      setImmediate(() => {
        controller.abort();
      });
    },
  };
  const { signal } = controller;
  await expect(withRetries(build, { retries: 2, log, signal, pause: 1e9 })).rejects.toThrow(
    'The build failed.',
  );
  expect(calls()).toBe(1);
});
