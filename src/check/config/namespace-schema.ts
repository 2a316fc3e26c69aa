import { items, part } from './parts.js';
import type { Schema } from './schema.js';

/** Parts of the configuration that need a namespace of the container's own. Each was tried with runc and crun. */

function hasNamespace(config: unknown, type: string): boolean {
  return items(config, ['linux', 'namespaces']).some((item) => part(item, ['type']) === type);
}

/** The longest name that the kernel takes, in bytes. Source: sethostname(2). */
const longestName = 64;

const names: Schema = (config, _path, { problem }) => {
  for (const key of ['hostname', 'domainname']) {
    const name = part(config, [key]);
    if (typeof name !== 'string' || name === '') continue;
    if (!hasNamespace(config, 'uts')) problem([key], 'needs a uts namespace in linux.namespaces');
    if (Buffer.byteLength(name) > longestName) problem([key], `is longer than ${longestName} bytes`);
  }
};

/** Kernel parameters that belong to a namespace. The rest are the host's, and runtimes refuse to change them. */
const ipcParameters: ReadonlySet<string> = new Set(
  'msgmax msgmnb msgmni sem shmall shmmax shmmni shm_rmid_forced'.split(' ').map((name) => `kernel.${name}`),
);

const parameters: Schema = (config, _path, { problem }) => {
  const values = part(config, ['linux', 'sysctl']);
  for (const key of typeof values === 'object' && values !== null ? Object.keys(values) : []) {
    const refusal = parameterProblem(config, key.replaceAll('/', '.'));
    if (refusal !== undefined) problem(['linux', 'sysctl', key], refusal);
  }
};

function parameterProblem(config: unknown, name: string): string | undefined {
  if (name === 'kernel.hostname') return 'is set by hostname, and runtimes refuse it here';
  if (name === 'kernel.domainname') return undefined;
  if (name.startsWith('net.')) {
    return hasNamespace(config, 'network') ? undefined : 'needs a network namespace in linux.namespaces';
  }
  if (ipcParameters.has(name) || name.startsWith('fs.mqueue.')) {
    return hasNamespace(config, 'ipc') ? undefined : 'needs an ipc namespace in linux.namespaces';
  }
  return 'belongs to the whole host, and runtimes refuse to change it';
}

const users: Schema = (config, _path, { problem }) => {
  const own = items(config, ['linux', 'namespaces']).find((item) => part(item, ['type']) === 'user');
  // A namespace that is joined brings its mappings.
  if (own === undefined || part(own, ['path'])) return;
  for (const key of ['uidMappings', 'gidMappings']) {
    const mappings = items(config, ['linux', key]);
    if (mappings.length === 0) {
      problem(['linux', key], 'is missing, and a user namespace needs it');
    } else if (!mappings.some((item) => (part(item, ['containerID']) ?? 0) === 0)) {
      problem(['linux', key], 'maps no id to 0 of the container, and runtimes start as that');
    }
  }
};

const hiddenPaths: Schema = (config, _path, { problem }) => {
  if (hasNamespace(config, 'mount')) return;
  for (const key of ['maskedPaths', 'readonlyPaths']) {
    if (items(config, ['linux', key]).length > 0) {
      problem(['linux', key], 'needs a mount namespace in linux.namespaces');
    }
  }
};

export const namespaceSchemas: readonly Schema[] = [names, parameters, users, hiddenPaths];
