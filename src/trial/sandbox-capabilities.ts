import { newerCapabilities, privilegedCapabilities } from '../core/capabilities.js';
import { isObject } from '../core/json.js';

/** Linux's capabilities by number. Source: capabilities(7). */
export const capabilityNames: readonly string[] = [...privilegedCapabilities, ...newerCapabilities];

/**
 * Capabilities that act on the machine's kernel, whatever namespaces the container has, and what they would let its
 * program do. A trial withholds them.
 */
const machineWide: Readonly<Record<string, string>> = {
  CAP_SYS_ADMIN: 'mount, and so undo the protection of /proc and /sys',
  CAP_SYS_MODULE: "load modules into the machine's kernel",
  CAP_SYS_RAWIO: "reach the machine's memory and disks",
  CAP_SYS_BOOT: 'load another kernel',
  CAP_SYS_TIME: "set the machine's clock",
  CAP_SYS_PACCT: "account the machine's processes",
  CAP_DAC_READ_SEARCH: "open the machine's files by their handles",
  CAP_LINUX_IMMUTABLE: 'make files that cannot be removed',
  CAP_MAC_OVERRIDE: "override the machine's security module",
  CAP_MAC_ADMIN: "configure the machine's security module",
  CAP_SYSLOG: "read and clear the kernel's log",
  CAP_AUDIT_CONTROL: "configure the machine's audit",
  CAP_AUDIT_READ: "read the machine's audit",
  CAP_WAKE_ALARM: 'wake the machine',
  CAP_BLOCK_SUSPEND: 'keep the machine from sleeping',
  CAP_PERFMON: "watch the machine's kernel",
  CAP_BPF: "load programs into the machine's kernel",
};

export interface SandboxCapabilities {
  /** The `capabilities` of the process for the trial. */
  readonly sets: unknown;
  /** Withheld because they would reach the machine, each once, with the reason. */
  readonly withheld: ReadonlyMap<string, string>;
  /** Asked for, and not to be had on this machine. */
  readonly lacking: readonly string[];
}

/**
 * The capabilities of a container on trial.
 * @param sets `process.capabilities`.
 * @param available what root can give on this machine.
 * @param ownNetwork whether the container has a network of its own, which it may then change.
 */
export function sandboxCapabilities(
  sets: unknown,
  available: readonly string[],
  ownNetwork: boolean,
): SandboxCapabilities {
  const withheld = new Map<string, string>();
  const lacking = new Set<string>();
  const keep = (name: unknown): boolean => {
    // Some runtimes read a name in any case; what is not a name is theirs to refuse.
    const plain = typeof name === 'string' ? name.toUpperCase() : '';
    const reason =
      machineWide[plain] ??
      (plain === 'CAP_NET_ADMIN' && !ownNetwork ? "configure the machine's own network" : undefined) ??
      (capabilityNames.includes(plain) ? undefined : 'have an unknown effect');
    if (reason !== undefined) withheld.set(String(name), reason);
    else if (!available.includes(plain)) lacking.add(plain);
    else return true;
    return false;
  };
  const kept = isObject(sets)
    ? Object.fromEntries(
        Object.entries(sets).map(([set, names]) => [set, Array.isArray(names) ? names.filter(keep) : names]),
      )
    : sets;
  return { sets: kept, withheld, lacking: [...lacking] };
}
