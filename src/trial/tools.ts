import { readFile } from 'node:fs/promises';
import { SystemError } from '../core/errors.js';
import { findProgram } from '../exec/find-program.js';
import { Root } from '../exec/root.js';
import { capabilityNames } from './sandbox-capabilities.js';
import type { MachineAbilities } from './sandbox-config.js';

/** What a trial works with on this machine. */
export interface Tools {
  readonly root: Root;
  /** Path of runc or crun. */
  readonly runtime: string;
}

const runtimes = ['runc', 'crun'];

/** One sentence on why this machine cannot make a trial; nothing if it can. Quick, and changes nothing. */
export async function trialProblem(): Promise<string | undefined> {
  const found = await findTools();
  return typeof found === 'string' ? found : undefined;
}

/** @throws SystemError with the sentence of {@link trialProblem}. */
export async function requireTools(): Promise<Tools> {
  const found = await findTools();
  if (typeof found === 'string') throw new SystemError(found);
  return found;
}

async function findTools(): Promise<Tools | string> {
  if (process.platform !== 'linux') return `A trial start needs Linux, and this is ${process.platform}.`;
  const runtime = findProgram(runtimes);
  if (runtime === undefined) {
    return 'A trial start needs runc or crun, and neither is on PATH; install one ("apt-get install runc", "dnf install crun").';
  }
  if (findProgram(['tar']) === undefined) return 'A trial start needs GNU tar, and it is not on PATH.';
  const root = await findRoot();
  if (root === undefined) {
    return 'A trial start needs root: run it as root, or let sudo work without a password ("sudo -n true" must succeed).';
  }
  return { root, runtime };
}

async function findRoot(): Promise<Root | undefined> {
  if (process.getuid?.() === 0) return new Root([]);
  const sudo = findProgram(['sudo']);
  if (sudo === undefined) return undefined;
  const { status } = await new Root([sudo, '-n']).run('true', [], { limit: 10 });
  return status === 0 ? new Root([sudo, '-n']) : undefined;
}

/** What this machine can give a container. A label for a security module that it does not have is a runtime's error. */
export async function machineAbilities(): Promise<MachineAbilities> {
  const names = await textOf('/sys/kernel/security/lsm');
  const apparmor = await textOf('/sys/module/apparmor/parameters/enabled');
  return {
    selinux: names.split(',').includes('selinux') || (await textOf('/sys/fs/selinux/enforce')) !== '',
    apparmor: apparmor.startsWith('Y'),
    capabilities: await availableCapabilities(),
  };
}

/** What no process here can exceed, not even as root: in a container the machine may lack some. Source: proc(5). */
async function availableCapabilities(): Promise<readonly string[]> {
  const mask = /^CapBnd:\s*([0-9a-f]+)$/m.exec(await textOf('/proc/self/status'))?.[1];
  if (mask === undefined) return kernelCapabilities();
  const bits = BigInt(`0x${mask}`);
  return capabilityNames.filter((_, number) => (bits >> BigInt(number)) % 2n === 1n);
}

/** The capabilities that this kernel knows. */
export async function kernelCapabilities(): Promise<readonly string[]> {
  const last = Number.parseInt(await textOf('/proc/sys/kernel/cap_last_cap'), 10);
  return Number.isNaN(last) ? capabilityNames : capabilityNames.slice(0, last + 1);
}

/** The content of a small file of the kernel's; empty if it cannot be read. */
async function textOf(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return '';
  }
}
