import { setTimeout as sleep } from 'node:timers/promises';
import { adviceFor } from './advice.js';
import { answersToTerm, type Container } from './container.js';
import type { Running } from '../exec/root.js';
import { TrialFailure, type TrialFinding } from './result.js';

export interface WatchOptions {
  /** Seconds that a service has to stay up, and that a container that ends by itself may take. */
  readonly seconds: number;
  /** Seconds from TERM to KILL. */
  readonly stopSeconds: number;
  /** Must exit with 0 in the container. */
  readonly command?: readonly string[];
  /** The container should end by itself. */
  readonly endsByItself: boolean;
  readonly signal: AbortSignal;
}

export interface Seen {
  readonly summary: string;
  readonly exitCode?: number;
  readonly output: string;
  readonly findings: readonly TrialFinding[];
}

/** Seconds that `trial-command` may take. */
const commandLimit = 60;

/** Seconds in which a process must be gone after KILL. */
const killLimit = 10;

/** Starts a container, watches it, runs the command in it and stops it. @throws TrialFailure if it fails. */
export async function watchContainer(container: Container, options: WatchOptions): Promise<Seen> {
  const run = container.start();
  try {
    return await watchRun(container, run, options);
  } finally {
    // The container first: its runtime waits for it. A runtime that is still there after that has hung.
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
        'A service has to stay up; if it does its work and ends, write Type=oneshot in service.template or label the image atomic.run=once.',
    });
  }
  if (options.command !== undefined) {
    throw new TrialFailure('trial-command was not run: the container ended by itself, as it should.', {
      exitCode: 0,
      output,
      advice: 'Leave trial-command out for an image that does its work and ends.',
    });
  }
  return {
    summary: `The container did its work and ended after ${after}.`,
    exitCode: 0,
    output,
    findings: [],
  };
}

function stillRunning({ output }: Running, seconds: number): never {
  throw new TrialFailure(`The container should end by itself, and was still running after ${seconds} s.`, {
    output: output.toString(),
    advice:
      'Raise trial-seconds; a service that stays up needs another Type than oneshot in service.template.',
  });
}

async function stayedUp(container: Container, run: Running, options: WatchOptions): Promise<Seen> {
  const pid = await container.runningPid();
  if (pid === undefined) {
    throw new TrialFailure(`The container had not started after ${options.seconds} s.`, {
      output: run.output.toString(),
      advice:
        'Look at the mounts and devices of config.json.template: the runtime was still at work on them.',
    });
  }
  await runCommand(container, run, options);
  const findings = await stop(container, run, pid, options);
  const answered =
    options.command === undefined ? '' : `, and "${options.command.join(' ')}" exited with 0 in it`;
  return {
    summary: `The container stayed up for ${options.seconds} s${answered}.`,
    output: run.output.toString(),
    findings,
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

/** TERM, then KILL, as systemd does. */
async function stop(
  container: Container,
  run: Running,
  pid: number,
  { stopSeconds, signal }: WatchOptions,
): Promise<readonly TrialFinding[]> {
  const answers = await answersToTerm(pid);
  await container.kill('TERM');
  const status = await endWithin(run, answers ? stopSeconds : Math.min(stopSeconds, 1), signal);
  if (status !== undefined) return stopFindings(status);
  await container.kill('KILL');
  if ((await endWithin(run, killLimit, signal)) === undefined) {
    throw new TrialFailure(`The container was still there ${killLimit} s after KILL.`, {
      output: run.output.toString(),
      advice: 'A process that KILL does not end hangs inside the kernel: look at its mounts and devices.',
    });
  }
  if (!answers) {
    return [
      {
        message:
          'The container had to be killed: its process has no handler for TERM, which as PID 1 it then never gets, so every stop waits for TimeoutStopSec.',
        help: 'Handle TERM ("trap \'exit 0\' TERM" in a shell).',
      },
    ];
  }
  throw new TrialFailure(
    `The container did not stop within ${stopSeconds} s of TERM, and had to be killed.`,
    {
      output: run.output.toString(),
      advice:
        'The process handles or ignores TERM: let it end then, or the unit waits and fails at every stop.',
    },
  );
}

/** systemd takes 0 and an end by TERM for a clean one: systemd.service(5), SuccessExitStatus=. */
function stopFindings(status: number): readonly TrialFinding[] {
  if (status === 0 || status === 143) return [];
  return [
    {
      message: `The container ended with exit code ${status} on TERM, which systemd takes for a failure.`,
      help: `End with 0 on TERM, or write SuccessExitStatus=${status} in service.template.`,
    },
  ];
}

/** The exit status; nothing if it still runs after so many seconds. @throws the signal's reason if it fires. */
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

/** The result of the work, unless the signal fires first. @throws the signal's reason. */
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
