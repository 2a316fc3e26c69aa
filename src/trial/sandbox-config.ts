/**
 * The runtime's configuration as a trial needs it: as the author wrote it, but for what would reach into the machine.
 * Source: https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md
 */

type Config = Readonly<Record<string, unknown>>;

/** A bind mount's source as it is written. */
export interface BindSource {
  readonly source: string;
  readonly readOnly: boolean;
}

/** Where a bind source lies for the trial. */
export interface Placement {
  readonly path: string;
  readonly kind: 'private' | 'stand-in' | 'machine';
  /** A sentence without its subject: `is an empty folder in place of this machine's`. */
  readonly note: string;
}

export interface SecurityModules {
  readonly selinux: boolean;
  readonly apparmor: boolean;
}

export interface SandboxedConfig {
  readonly text: string;
  readonly changed: readonly string[];
  readonly shared: readonly string[];
}

/** The sources of all bind mounts, each once. A source that is mounted writable anywhere counts as writable. */
export function bindSourcesOf(config: unknown): readonly BindSource[] {
  const sources = new Map<string, boolean>();
  for (const mount of list(config, 'mounts')) {
    const source = at(mount, 'source');
    if (typeof source !== 'string' || !isBind(mount)) continue;
    const readOnly = list(mount, 'options').includes('ro');
    sources.set(source, readOnly && (sources.get(source) ?? true));
  }
  return [...sources].map(([source, readOnly]) => ({ source, readOnly }));
}

/** Why a container with this configuration cannot be tried: its mounts would be made on the machine itself. */
export function sandboxRefusal(config: unknown): string | undefined {
  const mount = list(at(config, 'linux'), 'namespaces').find(
    (namespace) => at(namespace, 'type') === 'mount',
  );
  if (mount !== undefined && at(mount, 'path') === undefined) return undefined;
  return 'config.json has no mount namespace of its own, so the container would mount on the machine itself; add {"type": "mount"} to linux.namespaces.';
}

/** Rewrites a configuration for a trial; `placements` holds every source that has a place. */
export function sandboxConfig(
  config: Config,
  placements: ReadonlyMap<string, Placement>,
  security: SecurityModules,
): SandboxedConfig {
  const changed: string[] = [];
  const shared: string[] = [];
  for (const [source, { kind, note }] of placements) {
    (kind === 'machine' ? shared : changed).push(`The bind source "${source}" ${note}.`);
  }
  const mounts = list(config, 'mounts').map((mount) => {
    const source = at(mount, 'source');
    const placement = typeof source === 'string' && isBind(mount) ? placements.get(source) : undefined;
    return placement === undefined ? mount : { ...object(mount), source: placement.path };
  });
  const linux = object(at(config, 'linux'));
  shared.push(...sharedNamespaces(linux));

  const dropped = new Set<string>();
  const drop = (path: string, why: string): void => {
    const value = path.split('.').reduce<unknown>((json, key) => at(json, key), config);
    if (value === undefined || value === '') return;
    dropped.add(path);
    changed.push(`${path} was left out: ${why}.`);
  };
  drop('hooks', 'hooks run programs of the machine');
  drop('linux.cgroupsPath', 'two trials must not meet in one control group');
  if (!security.selinux) {
    drop('process.selinuxLabel', 'this machine has no SELinux');
    drop('linux.mountLabel', 'this machine has no SELinux');
  }
  if (!security.apparmor) drop('process.apparmorProfile', 'this machine has no AppArmor');

  const sandboxed = {
    ...without(config, '', dropped),
    process: without(object(at(config, 'process')), 'process.', dropped),
    linux: without(linux, 'linux.', dropped),
    mounts,
  };
  return { text: `${JSON.stringify(sandboxed, null, 2)}\n`, changed, shared };
}

/** The namespaces whose absence lets a container see the machine, and what it sees then. */
const namespaces: readonly (readonly [type: string, thing: string])[] = [
  ['network', 'network'],
  ['pid', 'process list'],
  ['ipc', 'shared memory and queues'],
  ['uts', 'host name'],
];

function sharedNamespaces(linux: Config): readonly string[] {
  const own = list(linux, 'namespaces');
  return namespaces.flatMap(([type, thing]) => {
    const namespace = own.find((candidate) => at(candidate, 'type') === type);
    if (namespace === undefined) {
      return [`The container used the machine's own ${thing}: config.json has no ${type} namespace.`];
    }
    const path = at(namespace, 'path');
    return typeof path === 'string' ? [`The container joined the ${type} namespace "${path}".`] : [];
  });
}

/** A runtime takes a mount for a bind mount by its type or by its options. */
function isBind(mount: unknown): boolean {
  const options = list(mount, 'options');
  return at(mount, 'type') === 'bind' || options.includes('bind') || options.includes('rbind');
}

function without(config: Config, prefix: string, dropped: ReadonlySet<string>): Config {
  return Object.fromEntries(Object.entries(config).filter(([key]) => !dropped.has(prefix + key)));
}

function at(json: unknown, key: string): unknown {
  return object(json)[key];
}

function list(json: unknown, key: string): readonly unknown[] {
  const value = at(json, key);
  return Array.isArray(value) ? value : [];
}

function object(json: unknown): Config {
  return typeof json === 'object' && json !== null ? (json as Config) : {};
}
