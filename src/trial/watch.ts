import { setTimeout as sleep } from 'node:timers/promises';
import { adviceFor } from './advice.js';
import { answersToTerm, type Container } from './container.js';
import type { Running } from '../exec/root.js';
import { TrialFailure } from './result.js';

export interface WatchOptions {
  /** Seconds that a service has to stay up, and that a container that ends by itself may take. */
  readonly seconds: number;
  /** Seconds from TERM to KILL. */
  readonly stopSeconds: number;
  /** Must exit with 0 in the container. */
  readonly command?: readonly string[];
  /** The container is to end by itself. */
  readonly endsByItself: boolean;
  readonly signal: AbortSignal;
}

export interface Seen {
  readonly summary: string;
  readonly exitCode?: number;
  readonly output: string;
  readonly notices: readonly string[];
}

/** Seconds that `trial-command` may take. */
const commandLimit = 60;

/** Seconds in which a process must be gone after KILL. */
const killLimit = 10;

/** Starts a container, watches it, runs the command in it and stops it. @throws TrialFailure where it fails. */
export async function watchContainer(container: Container, options: WatchOptions): Promise<Seen> {
  const run = container.start();
  try {
    return await watchRun(container, run, options);
  } finally {
    // The container first: its runtime waits for it. One that is still there after that was never done.
    await container.remove();
    await run.kill();
  }
}

async function watchRun(container: Container, run: Running, options: WatchOptions): Promise<Seen> {
  const { seconds, endsByItself } = options;
  const started = performance.now();
  const status = await endWithin(run, seconds, options.signal);
  const after = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (status === undefined)
    return endsByItself ? stillRunning(run, seconds) : stayedUp(container, run, options);
  const output = run.output.toString();
  if (status !== 0) {
    throw new TrialFailure(`The container ended after ${after} with exit code ${status}.`, {
      exitCode: status,
      advice: adviceFor(output),
      output,
    });
  }
  if (!endsByItself) {
    throw new TrialFailure(`The container ended after ${after}, although with exit code 0.`, {
      exitCode: 0,
      output,
      advice:
        'A service has to stay; where it is to do its work and end, say Type=oneshot in service.template or label the image atomic.run=once.',
    });
  }
  if (options.command !== undefined) {
    throw new TrialFailure('trial-command could not be run: the container ended by itself, as it is to.', {
      exitCode: 0,
      output,
      advice: 'Leave trial-command out for an image that does its work and ends.',
    });
  }
  return {
    summary: `The container did its work and ended after ${after}.`,
    exitCode: 0,
    output,
    notices: [],
  };
}

function stillRunning({ output }: Running, seconds: number): never {
  throw new TrialFailure(`The container is to end by itself, and was still running after ${seconds} s.`, {
    output: output.toString(),
    advice: 'Raise trial-seconds; a service that stays needs another Type than oneshot in service.template.',
  });
}

async function stayedUp(container: Container, run: Running, options: WatchOptions): Promise<Seen> {
  const pid = await container.runningPid();
  if (pid === undefined) {
    throw new TrialFailure(`The container had not got up after ${options.seconds} s.`, {
      output: run.output.toString(),
      advice:
        'Look at the mounts and devices of config.json.template: the runtime was still at work on them.',
    });
  }
  await runCommand(container, run, options);
  const notices = await stop(container, run, pid, options);
  return {
    summary: `The container stayed up for ${options.seconds} s.`,
    output: run.output.toString(),
    notices,
  };
}

async function runCommand(
  container: Container,
  run: Running,
  { command, signal }: WatchOptions,
): Promise<void> {
  if (command === undefined) return;
  const { status, output, timedOut } = await orAborted(container.exec(command, commandLimit), signal);
  if (status === 0) return;
  const how = timedOut ? `took more than ${commandLimit} s` : `ended with exit code ${status}`;
  throw new TrialFailure(`The command "${command.join(' ')}" ${how} in the container.`, {
    exitCode: status,
    advice: 'Look at what the command printed, after what the container itself printed.',
    output: [run.output.toString().trimEnd(), output].filter((text) => text !== '').join('\n'),
  });
}

/** TERM, then KILL, as systemd does. @returns what is worth knowing about how it went. */
async function stop(
  container: Container,
  run: Running,
  pid: number,
  { stopSeconds, signal }: WatchOptions,
): Promise<readonly string[]> {
  const answers = await answersToTerm(pid);
  await container.kill('TERM');
  const status = await endWithin(run, answers ? stopSeconds : Math.min(stopSeconds, 1), signal);
  if (status !== undefined) return stopNotice(status);
  await container.kill('KILL');
  if ((await endWithin(run, killLimit, signal)) === undefined) {
    throw new TrialFailure(`The container was still there ${killLimit} s after KILL.`, {
      output: run.output.toString(),
      advice: 'A process that KILL does not end waits inside the kernel: look at its mounts and devices.',
    });
  }
  if (!answers) {
    return [
      'The container had to be killed: its process has no handler for TERM, which as PID 1 it then never gets. Every stop waits for TimeoutStopSec; handle TERM ("trap \'exit 0\' TERM" in a shell).',
    ];
  }
  throw new TrialFailure(
    `The container did not stop within ${stopSeconds} s of TERM, and had to be killed.`,
    {
      output: run.output.toString(),
      advice:
        'The process handles or ignores TERM: let it end then, or the unit will wait and fail at every stop.',
    },
  );
}

/** systemd takes 0 and an end by TERM for a clean one: systemd.service(5), SuccessExitStatus=. */
function stopNotice(status: number): readonly string[] {
  if (status === 0 || status === 143) return [];
  return [
    `The container ended with exit code ${status} on TERM; systemd takes that for a failure, unless SuccessExitStatus in service.template says otherwise.`,
  ];
}

/** The exit status, or nothing where it runs on after so many seconds. @throws the signal's reason when it fires. */
async function endWithin(run: Running, seconds: number, signal: AbortSignal): Promise<number | undefined> {
  const timer = new AbortController();
  try {
    return await orAborted(
      Promise.race([run.ended, sleep(seconds * 1000, undefined, { signal: timer.signal })]),
      signal,
    );
  } finally {
    timer.abort();
  }
}

/** What the work gives, unless the signal fires before. @throws the signal's reason. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let listener: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    listener = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', listener, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (listener !== undefined) signal.removeEventListener('abort', listener);
  }
}
