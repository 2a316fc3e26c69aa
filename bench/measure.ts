import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** From start to end. */
  readonly seconds: number;
  /** Bytes that the process and all its children had resident at once, at most. */
  readonly peakMemory: number;
}

/** Reading memory takes time from what is measured: the longer that runs, the rarer it is. Milliseconds. */
function pauseAfter(elapsed: number): number {
  return Math.max(50, elapsed / 20);
}

/** Runs a program in a process group of its own, which is watched while it runs; it must exit with 0. */
export function measure(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let peakMemory = 0;
    const look = (): void => {
      peakMemory = Math.max(peakMemory, groupMemory(child.pid ?? 0));
      timer = setTimeout(look, pauseAfter(performance.now() - start));
    };
    let timer = setTimeout(look, pauseAfter(0));
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => output.push(chunk));
    }
    child.once('error', reject);
    child.once('close', (status) => {
      clearTimeout(timer);
      const seconds = (performance.now() - start) / 1000;
      if (status === 0) resolve({ seconds, peakMemory });
      else {
        const text = Buffer.concat(output).toString();
        reject(new Error(`${program} ${args.join(' ')}: exit status ${String(status)}\n${text}`));
      }
    });
  });
}

/** Resident bytes of all processes of a group; shared memory counts once. Source: proc(5). */
function groupMemory(group: number): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && groupOf(name) === group);
  return processes.reduce((sum, pid) => sum + proportionalSize(pid), 0);
}

function groupOf(pid: string): number {
  const [, , group] = readOrEmpty(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return Number(group);
}

function proportionalSize(pid: string): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** A process that has ended since has nothing to read. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
