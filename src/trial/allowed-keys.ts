import { isObject } from '../core/json.js';

/**
 * The keys of config.json that a trial hands on to the runtime, at every level. All others are left out: runc is
 * written in Go, whose JSON decoder reads `Hooks` as `hooks`, and a key that is new tomorrow may reach the machine.
 * Source: https://github.com/opencontainers/runtime-spec/blob/v1.2.0/config.md
 */
type Shape = 'scalar' | readonly [Shape] | { readonly [key: string]: Shape };

const texts: Shape = ['scalar'];

function scalars(...keys: readonly string[]): { readonly [key: string]: Shape } {
  return Object.fromEntries(keys.map((key) => [key, 'scalar' as const]));
}

const idMappings: Shape = [scalars('containerID', 'hostID', 'size')];

const allowed: Shape = {
  ...scalars('ociVersion', 'hostname', 'domainname'),
  root: scalars('path', 'readonly'),
  process: {
    ...scalars('terminal', 'cwd', 'noNewPrivileges', 'oomScoreAdj', 'apparmorProfile', 'selinuxLabel'),
    consoleSize: scalars('height', 'width'),
    user: { ...scalars('uid', 'gid', 'umask', 'username'), additionalGids: texts },
    args: texts,
    env: texts,
    capabilities: {
      ambient: texts,
      bounding: texts,
      effective: texts,
      inheritable: texts,
      permitted: texts,
    },
    rlimits: [scalars('type', 'hard', 'soft')],
  },
  mounts: [{ ...scalars('destination', 'type', 'source'), options: texts }],
  linux: {
    ...scalars('mountLabel', 'rootfsPropagation'),
    namespaces: [scalars('type', 'path')],
    uidMappings: idMappings,
    gidMappings: idMappings,
    devices: [scalars('path', 'type', 'major', 'minor', 'fileMode', 'uid', 'gid')],
    resources: {
      devices: [scalars('allow', 'type', 'major', 'minor', 'access')],
      memory: scalars('limit', 'reservation', 'swap', 'swappiness'),
      cpu: scalars('shares', 'quota', 'period', 'cpus', 'mems'),
      pids: scalars('limit'),
    },
    seccomp: {
      ...scalars('defaultAction', 'defaultErrnoRet'),
      architectures: texts,
      flags: texts,
      syscalls: [
        {
          ...scalars('action', 'errnoRet'),
          names: texts,
          args: [scalars('index', 'value', 'valueTwo', 'op')],
        },
      ],
    },
    maskedPaths: texts,
    readonlyPaths: texts,
    personality: scalars('domain'),
  },
};

/** Of linux.sysctl any name may be a key; the runtime takes those of the container's own namespaces only. */
const namespacedSysctl = /^(?:net\.|kernel\.(?:msg|shm|sem|domainname$|hostname$)|fs\.mqueue\.)/;

const reasons: Readonly<Record<string, string>> = {
  hooks: 'hooks run programs of the machine',
  annotations: 'runtimes take orders from annotations',
  'linux.cgroupsPath': 'two trials must not meet in one control group',
  'linux.seccomp.listenerPath': 'it names a socket of the machine',
};

export interface Allowed {
  /** The configuration with its allowed keys, in the table's order. */
  readonly config: Readonly<Record<string, unknown>>;
  /** A sentence for each thing that was left out. */
  readonly dropped: readonly string[];
}

/** Takes from a configuration what a trial hands on; the kinds of values stay, so that the runtime judges them. */
export function allowedKeys(json: unknown): Allowed {
  const dropped: string[] = [];
  const config = pick(json, allowed, '', (path, value, known) => {
    if (isNothing(value)) return;
    const meant = known.find((key) => key.toLowerCase() === lastKey(path).toLowerCase());
    const reason =
      meant === undefined
        ? (reasons[path] ?? 'a trial does not use it')
        : `runc takes it for "${meant}", which the specification does not`;
    dropped.push(`${path} was left out: ${reason}.`);
  });
  const sysctl = sysctlOf(json, dropped);
  if (!isObject(config)) return { config: {}, dropped };
  if (sysctl === undefined) return { config, dropped };
  return { config: { ...config, linux: { ...(config.linux as object), sysctl } }, dropped };
}

type Drop = (path: string, value: unknown, known: readonly string[]) => void;

function pick(value: unknown, shape: Shape, path: string, drop: Drop): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (shape === 'scalar') {
    drop(path, value, []);
    return Array.isArray(value) ? [] : {};
  }
  if (isList(shape)) {
    if (Array.isArray(value))
      return value.map((item, index) => pick(item, shape[0], `${path}[${index}]`, drop));
    drop(path, value, []);
    return {};
  }
  if (!isObject(value)) {
    // An empty list is refused by the runtime as a full one would be.
    return [];
  }
  const prefix = path === '' ? '' : `${path}.`;
  const known = [...Object.keys(shape), ...(path === '' ? ['hooks', 'annotations'] : [])];
  const kept: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (inner !== undefined) kept.push([key, pick(item, inner, prefix + key, drop)]);
    else if (path !== 'linux' || key !== 'sysctl')
      drop(
        prefix + shown(key),
        item,
        known.filter((name) => name !== key),
      );
  }
  return Object.fromEntries(kept);
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function sysctlOf(json: unknown, dropped: string[]): Readonly<Record<string, string>> | undefined {
  const linux = isObject(json) ? json.linux : undefined;
  const sysctl = isObject(linux) && Object.hasOwn(linux, 'sysctl') ? linux.sysctl : undefined;
  if (!isObject(sysctl)) return undefined;
  const kept: [string, string][] = [];
  for (const [name, value] of Object.entries(sysctl)) {
    // A slash or a double dot would leave the folder of the name.
    if (typeof value === 'string' && namespacedSysctl.test(name) && /^\w+(?:\.[\w-]+)+$/.test(name)) {
      kept.push([name, value]);
    } else {
      dropped.push(`linux.sysctl "${shown(name)}" was left out: it is a setting of the machine's kernel.`);
    }
  }
  return Object.fromEntries(kept);
}

/** Whether a value asks for nothing: `hooks: {}` and the like. */
function isNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !value;
  return Object.values(value).every(isNothing);
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** A key as part of a sentence: an image may have any. */
function shown(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}
