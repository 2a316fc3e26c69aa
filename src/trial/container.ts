import { readFile } from 'node:fs/promises';
import type { Ended, Root, Running } from '../exec/root.js';

export interface ContainerPlace {
  /** Path of runc or crun. */
  readonly runtime: string;
  readonly id: string;
  /** The runtime's own folder for what it knows of its containers. */
  readonly state: string;
  readonly bundle: string;
}

/** Seconds that the runtime may take for an answer. */
const answerLimit = 20;

/** Bit of SIGTERM (15) in the masks of /proc/PID/status: proc(5). */
const termBit = 1n << 14n;

/** One container of an OCI runtime. Source: runc(8); crun takes the same commands. */
export class Container {
  constructor(
    private readonly root: Root,
    private readonly place: ContainerPlace,
  ) {}

  /** Starts it in the foreground, as a unit does: the runtime ends with it and with its exit status. */
  start(): Running {
    const { runtime, bundle, id } = this.place;
    return this.root.start(runtime, [...this.global(), 'run', '--bundle', bundle, id]);
  }

  /** The process on this machine, while the container runs. */
  async runningPid(): Promise<number | undefined> {
    const { status, output } = await this.command('state', [this.place.id]);
    if (status !== 0) return undefined;
    const text = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
    try {
      const state = JSON.parse(text) as { readonly status?: unknown; readonly pid?: unknown };
      return state.status === 'running' && typeof state.pid === 'number' ? state.pid : undefined;
    } catch {
      return undefined;
    }
  }

  /** Runs a command beside the container's own process. @param limit seconds. */
  exec(command: readonly string[], limit: number): Promise<Ended> {
    return this.root.run(this.place.runtime, [...this.global(), 'exec', this.place.id, ...command], {
      limit,
    });
  }

  async kill(signal: 'TERM' | 'KILL'): Promise<void> {
    await this.command('kill', [this.place.id, signal]);
  }

  /** Ends it whatever it does, and makes the runtime forget it. */
  async remove(): Promise<void> {
    await this.command('delete', ['--force', this.place.id]);
  }

  private command(name: string, args: readonly string[]): Promise<Ended> {
    return this.root.run(this.place.runtime, [...this.global(), name, ...args], { limit: answerLimit });
  }

  private global(): readonly string[] {
    return ['--root', this.place.state];
  }
}

/** Whether a process has settled what TERM does to it, by a handler or by ignoring it. Without, PID 1 never gets it. */
export async function answersToTerm(pid: number): Promise<boolean> {
  let status: string;
  try {
    status = await readFile(`/proc/${pid}/status`, 'utf8');
  } catch {
    return false;
  }
  return ['SigIgn', 'SigCgt'].some((name) => {
    const mask = new RegExp(`^${name}:\\s*([0-9a-f]+)$`, 'm').exec(status)?.[1];
    return mask !== undefined && (BigInt(`0x${mask}`) & termBit) !== 0n;
  });
}
