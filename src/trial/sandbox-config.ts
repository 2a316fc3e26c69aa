/**
 * The runtime's configuration as a trial needs it: the author's, except for what would reach the machine.
 * Source: https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config-linux.md
 */
import { isObject } from '../core/json.js';
import { defaultConfig } from '../installer/defaults.js';
import { allowedKeys } from './allowed-keys.js';
import { parseExact, stringifyExact } from './big-integers.js';
import { devices as harmlessDevices } from './machine-paths.js';
import { sandboxCapabilities } from './sandbox-capabilities.js';
import {
  bindSourcesOf,
  mountRefusal,
  sandboxMount,
  type BindSource,
  type Mount,
  type Placement,
} from './sandbox-mounts.js';

type Config = Readonly<Record<string, unknown>>;

/** A configuration, without the keys that a trial does not know. */
export interface AskedConfig {
  readonly config: Config;
  /** A sentence for each thing that was left out. */
  readonly dropped: readonly string[];
  readonly bindSources: readonly BindSource[];
  /** Why a container with this configuration cannot be tried. */
  readonly refusal?: string;
  /** The user on this machine that is the container's root; none without a user namespace. */
  readonly mappedRoot?: number;
}

/** What this machine has for containers. */
export interface MachineAbilities {
  readonly selinux: boolean;
  readonly apparmor: boolean;
  /** The capabilities that root can give. */
  readonly capabilities: readonly string[];
}

export interface SandboxedConfig {
  readonly text: string;
  readonly changed: readonly string[];
  readonly shared: readonly string[];
  /** What the container asks for and this machine does not have, as words of a list. */
  readonly lacking: readonly string[];
  /** Capabilities that the trial withholds from the container. */
  readonly withheld: readonly string[];
}

/** Reads config.json for a trial. @param text valid JSON. */
export function askedConfig(text: string): AskedConfig {
  const { config, dropped } = allowedKeys(parseExact(text));
  const linux = object(config.linux);
  const mappedRoot = list(linux.uidMappings).find((mapping) => object(mapping).containerID === 0);
  const hostId = hasNamespace(linux, 'user') ? object(mappedRoot).hostID : undefined;
  const refusal = refusalOf(config);
  return {
    config,
    dropped:
      dropped.length > most
        ? [...dropped.slice(0, most), `${dropped.length - most} more keys were left out.`]
        : dropped,
    bindSources: bindSourcesOf(list(config.mounts).map(object)),
    ...(refusal !== undefined && { refusal }),
    ...(typeof hostId === 'number' && { mappedRoot: hostId }),
  };
}

/** Sentences about keys that were left out; an image may hold millions. */
const most = 50;

function refusalOf(config: Config): string | undefined {
  const linux = object(config.linux);
  const own = list(linux.namespaces).map(object);
  const mount = own.find(({ type }) => type === 'mount');
  if (mount === undefined || mount.path !== undefined) {
    return 'config.json has no mount namespace of its own, so the container would mount on the machine itself; add {"type": "mount"} to linux.namespaces.';
  }
  const sysctl = Object.keys(object(linux.sysctl)).find((name) => name.startsWith('net.'));
  if (sysctl !== undefined && !hasNamespace(linux, 'network')) {
    return `linux.sysctl sets ${sysctl}, but config.json has no network namespace, so it would be the machine's; add {"type": "network"} to linux.namespaces or leave it out.`;
  }
  const mounts = list(config.mounts).map((entry) => mountRefusal(object(entry)));
  const refused = mounts.find((sentence) => sentence !== undefined);
  return refused === undefined ? undefined : `In config.json ${refused}`;
}

/** Rewrites a configuration for a trial. @param placements where each bind source lies. */
export function sandboxConfig(
  { config, dropped }: AskedConfig,
  placements: ReadonlyMap<string, Placement>,
  machine: MachineAbilities,
): SandboxedConfig {
  const changed: string[] = [];
  const shared: string[] = [];
  for (const [source, { kind, note }] of placements) {
    const isShared = kind === 'device' || kind === 'read-only' || kind === 'sysfs';
    (isShared ? shared : changed).push(`The bind source ${JSON.stringify(source)} ${note}.`);
  }
  const linux = object(config.linux);
  const spaces = sandboxNamespaces(linux);
  const { sets, withheld, lacking } = sandboxCapabilities(
    object(config.process).capabilities,
    machine.capabilities,
    hasNamespace(linux, 'network'),
  );
  const mounts = list(config.mounts).map((entry) => {
    const mount: Mount = object(entry);
    return sandboxMount(mount, typeof mount.source === 'string' ? placements.get(mount.source) : undefined);
  });
  const nodes = sandboxDevices(linux);
  const labels = securityLabels(config, machine);
  const sandboxed = {
    ...config,
    ...(config.process !== undefined && {
      process: {
        ...without(object(config.process), labels.left),
        ...(sets !== undefined && { capabilities: sets }),
      },
    }),
    root: { ...object(config.root), path: 'rootfs' },
    mounts: mounts.map(({ mount }) => mount),
    linux: {
      ...without(linux, [...labels.left, 'rootfsPropagation']),
      ...(isPrivate(linux.rootfsPropagation) && { rootfsPropagation: linux.rootfsPropagation }),
      namespaces: spaces.namespaces,
      ...(linux.devices !== undefined && { devices: nodes.devices }),
      resources: { ...object(linux.resources), devices: nodes.rules },
      maskedPaths: union(linux.maskedPaths, defaultConfig.linux.maskedPaths),
      readonlyPaths: union(linux.readonlyPaths, defaultConfig.linux.readonlyPaths),
    },
  };
  if (linux.rootfsPropagation !== undefined && !isPrivate(linux.rootfsPropagation)) {
    changed.push('linux.rootfsPropagation was left out: mounts of the container would show on the machine.');
  }
  changed.push(
    ...mounts.flatMap((mount) => mount.changed),
    ...spaces.changed,
    ...nodes.changed,
    ...labels.changed,
    ...[...withheld].map(([name, reason]) => `${name} was withheld: it lets a program ${reason}.`),
    ...lacking.map((name) => `${name} was left out: this machine does not have it.`),
    ...dropped,
  );
  return {
    text: `${stringifyExact(sandboxed)}\n`,
    changed,
    shared: [...shared, ...spaces.shared],
    lacking,
    withheld: [...withheld.keys()],
  };
}

/** Namespaces that a container gets even if config.json does not ask for them. Without one it could see or end processes of the machine. */
const always = ['pid', 'ipc', 'uts'];

function sandboxNamespaces(linux: Config): {
  readonly namespaces: readonly unknown[];
  readonly changed: readonly string[];
  readonly shared: readonly string[];
} {
  const asked = list(linux.namespaces).map(object);
  const missing = always.filter((type) => asked.every((namespace) => namespace.type !== type));
  return {
    namespaces: [
      ...asked.map(({ type }) => ({ ...(type !== undefined && { type }) })),
      ...missing.map((type) => ({ type })),
    ],
    changed: [
      ...missing.map(
        (type) => `The container got its own namespace of type ${type}: config.json asks for the machine's.`,
      ),
      ...asked
        .filter(({ path }) => path !== undefined)
        .map(
          ({ type, path }) =>
            `The container got its own namespace of type ${String(type)} instead of ${JSON.stringify(path)}.`,
        ),
    ],
    shared: hasNamespace(linux, 'network')
      ? []
      : ["The container used the machine's own network: config.json has no network namespace."],
  };
}

function sandboxDevices(linux: Config): {
  readonly devices: readonly unknown[];
  readonly rules: readonly unknown[];
  readonly changed: readonly string[];
} {
  const isHarmless = (item: unknown): boolean => {
    const { type, major, minor } = object(item);
    return (
      type === 'c' &&
      [...harmlessDevices.values()].some((numbers) => numbers[0] === major && numbers[1] === minor)
    );
  };
  const asked = list(linux.devices);
  const rules = list(object(linux.resources).devices).filter((rule) => object(rule).allow === true);
  return {
    devices: asked.filter(isHarmless),
    rules: [{ allow: false, access: 'rwm' }, ...rules.filter(isHarmless)],
    changed: [
      ...asked
        .filter((device) => !isHarmless(device))
        .map(
          (device) => `The device ${JSON.stringify(object(device).path)} was left out: it is the machine's.`,
        ),
      ...(rules.every(isHarmless)
        ? []
        : ["linux.resources.devices was reduced to devices that hold nothing of the machine's."]),
    ],
  };
}

/** Labels of a security module that this machine does not have: the runtime would refuse them. */
function securityLabels(
  config: Config,
  machine: MachineAbilities,
): { readonly left: readonly string[]; readonly changed: readonly string[] } {
  const absent = [
    ['process', 'selinuxLabel', 'SELinux', machine.selinux],
    ['linux', 'mountLabel', 'SELinux', machine.selinux],
    ['process', 'apparmorProfile', 'AppArmor', machine.apparmor],
  ] as const;
  const left = absent.filter(([, , , has]) => !has);
  return {
    left: left.map(([, key]) => key),
    changed: left
      .filter(([part, key]) => Boolean(object(config[part])[key]))
      .map(([part, key, module]) => `${part}.${key} was left out: this machine has no ${module}.`),
  };
}

function isPrivate(propagation: unknown): boolean {
  return typeof propagation === 'string' && /^r?(?:private|slave|unbindable)$/.test(propagation);
}

function hasNamespace(linux: Config, type: string): boolean {
  return list(linux.namespaces).some((namespace) => object(namespace).type === type);
}

function union(asked: unknown, needed: readonly string[]): readonly unknown[] {
  return [...new Set([...list(asked), ...needed])];
}

function without(config: Config, keys: readonly string[]): Config {
  return Object.fromEntries(Object.entries(config).filter(([key]) => !keys.includes(key)));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function object(value: unknown): Config {
  return isObject(value) ? value : {};
}
