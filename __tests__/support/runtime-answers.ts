import { readFileSync } from 'node:fs';

/** What runc 1.1 and crun 1.8 make of variants of one runtime configuration. */
export interface RuntimeAnswer {
  /**
   * Values by path. A path that ends with `[]` adds an item to a list, with `[...]` several, and with `^` puts one first;
   * `{"$": "removed"}` takes the value away.
   */
  readonly set: Readonly<Record<string, unknown>>;
  readonly refusedBy: readonly ('runc' | 'crun')[];
  /** Why a check cannot agree, or why other versions and machines answer otherwise. */
  readonly apart?: string;
}

export const runtimeAnswers = JSON.parse(
  readFileSync('__tests__/fixtures/runtimes/answers.json', 'utf8'),
) as readonly RuntimeAnswer[];

/** A configuration that both start; its bundle has busybox. */
const good = {
  ociVersion: '1.0.2',
  process: {
    terminal: false,
    user: { uid: 0, gid: 0 },
    args: ['/bin/true'],
    env: ['PATH=/bin'],
    cwd: '/',
    capabilities: { bounding: ['CAP_CHOWN'], effective: ['CAP_CHOWN'], permitted: ['CAP_CHOWN'] },
    rlimits: [{ type: 'RLIMIT_NOFILE', hard: 1024, soft: 512 }],
  },
  root: { path: 'rootfs', readonly: true },
  mounts: [{ destination: '/proc', type: 'proc', source: 'proc', options: ['nosuid'] }],
  linux: { namespaces: [{ type: 'mount' }, { type: 'pid' }, { type: 'uts' }] },
};

type Fields = Record<string, unknown>;

/** The good configuration with the changes of an answer. */
export function variantOf({ set }: RuntimeAnswer): Fields {
  const config = structuredClone(good) as Fields;
  for (const [path, value] of Object.entries(set)) {
    const [, steps = '', how = ''] = /^(.*?)(\[\]|\[\.\.\.\]|\^)?$/.exec(path) ?? [];
    const keys = steps.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Fields>((fields, key) => (fields[key] ??= {}) as Fields, config);
    const list = (parent[last] ?? []) as readonly unknown[];
    if (how === '[]') parent[last] = [...list, value];
    else if (how === '[...]') parent[last] = [...list, ...(value as readonly unknown[])];
    else if (how === '^') parent[last] = [value, ...list];
    else if (isRemoved(value)) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
  return config;
}

function isRemoved(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '$');
}
