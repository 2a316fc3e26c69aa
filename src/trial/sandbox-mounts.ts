import { posix } from 'node:path';

/** One mount of config.json, after {@link allowedKeys}. */
export interface Mount {
  readonly destination?: unknown;
  readonly type?: unknown;
  readonly source?: unknown;
  readonly options?: unknown;
}

/** A bind mount's source, as config.json has it. */
export interface BindSource {
  readonly source: string;
  readonly readOnly: boolean;
}

/** Where a bind source lies for the trial. */
export interface Placement {
  readonly path: string;
  /** `sysfs`: a new mount of the kernel's, since the machine's own could be written to. */
  readonly kind: 'private' | 'stand-in' | 'device' | 'read-only' | 'sysfs';
  /** A sentence without its subject: `is an empty folder instead of this machine's`. */
  readonly note: string;
}

/** File systems that hold nothing of the machine's in a container with namespaces of its own. */
const types: readonly unknown[] = ['proc', 'sysfs', 'tmpfs', 'devpts', 'mqueue', 'cgroup'];

/** File systems of the kernel's that a container could give orders to the machine through. */
const readOnlyTypes: readonly unknown[] = ['sysfs', 'cgroup'];

/** Options that change a mount of the container's own. `remount` and `shared` are none of these. Source: mount(8). */
const flags =
  /^(?:(?:ro|rw|rro|defaults|silent|loud|r?bind|r?private|r?slave|r?unbindable|newinstance|tmpcopyup|acl|noacl)|(?:no)?(?:suid|dev|exec|atime|diratime|relatime|strictatime|lazytime|iversion|mand|symfollow)|r(?:no)?(?:suid|dev|exec|atime)|(?:dir)?sync|async)$/;
const settings =
  /^(?:size|mode|uid|gid|nr_inodes|nr_blocks|ptmxmode|max|hidepid|subset|huge|mpol|(?:fs|def|root)?context)=/;

/** A runtime takes a mount for a bind mount by its type or by its options. */
export function isBind(mount: Mount): boolean {
  const options = optionsOf(mount);
  return mount.type === 'bind' || options.includes('bind') || options.includes('rbind');
}

/** The sources of all bind mounts, each once. A source that is mounted writable anywhere counts as writable. */
export function bindSourcesOf(mounts: readonly Mount[]): readonly BindSource[] {
  const sources = new Map<string, boolean>();
  for (const mount of mounts) {
    if (typeof mount.source !== 'string' || !isBind(mount)) continue;
    const readOnly = optionsOf(mount).includes('ro');
    sources.set(mount.source, readOnly && (sources.get(mount.source) ?? true));
  }
  return [...sources].map(([source, readOnly]) => ({ source, readOnly }));
}

/** Why a trial does not make a mount; nothing if it does. */
export function mountRefusal(mount: Mount): string | undefined {
  const { destination, type } = mount;
  if (isBind(mount)) return undefined;
  const place = `the mount on ${JSON.stringify(destination)}`;
  if (!types.includes(type)) {
    return `${place} is of type ${JSON.stringify(type)}, and a trial only makes mounts of the types bind, ${types.join(', ')}.`;
  }
  if (type === 'proc' && (typeof destination !== 'string' || posix.join('/', destination, '.') !== '/proc')) {
    return `${place} is of type "proc", which a trial only mounts on /proc, where it is protected.`;
  }
  return undefined;
}

/** A mount as the trial makes it, and what was changed, a sentence each. */
export function sandboxMount(
  mount: Mount,
  placement: Placement | undefined,
): { readonly mount: Mount; readonly changed: readonly string[] } {
  const place = `The mount on ${JSON.stringify(mount.destination)}`;
  const asked = optionsOf(mount);
  const options = asked.filter((option) => flags.test(option) || settings.test(option));
  const changed = asked
    .filter((option) => !options.includes(option))
    .map((option) => `${place} was made without its option ${JSON.stringify(option)}.`);
  const common = { ...(mount.destination !== undefined && { destination: mount.destination }) };
  if (isBind(mount)) {
    return { mount: { ...common, ...bound(options, placement) }, changed };
  }
  const forced = readOnlyTypes.includes(mount.type) && !isReadOnly(options) ? ['ro'] : [];
  return {
    mount: {
      ...common,
      type: mount.type,
      ...(mount.source !== undefined && { source: mount.source }),
      ...(mount.options !== undefined || forced.length > 0 ? { options: [...options, ...forced] } : {}),
    },
    changed: [...changed, ...forced.map(() => `${place} was made read-only.`)],
  };
}

function bound(options: readonly string[], placement: Placement | undefined): Mount {
  switch (placement?.kind) {
    case undefined:
      // The runtime refuses a bind mount without a source.
      return { type: 'bind', options };
    case 'sysfs':
      return { type: 'sysfs', source: 'sysfs', options: ['nosuid', 'noexec', 'nodev', 'ro'] };
    case 'read-only': {
      // Of what is mounted below, `ro` would protect nothing.
      const own = options.filter((option) => !['bind', 'rbind', 'rw'].includes(option));
      return { type: 'bind', source: placement.path, options: ['bind', ...own, 'nosuid', 'nodev', 'ro'] };
    }
    case 'device':
    case 'private':
    case 'stand-in':
      return { type: 'bind', source: placement.path, options };
  }
}

/** The last of these options counts. */
function isReadOnly(options: readonly string[]): boolean {
  return options.findLast((option) => option === 'ro' || option === 'rw') === 'ro';
}

function optionsOf({ options }: Mount): readonly string[] {
  return Array.isArray(options) ? options.filter((option) => typeof option === 'string') : [];
}
