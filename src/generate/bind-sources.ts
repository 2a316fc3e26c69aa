import { hostOwns } from '../installer/host-paths.js';
import { fillPath, fillTemplate } from '../installer/template.js';

/** A bind mount of a configuration template. */
export interface BindSource {
  /** As written in the template, variables included. */
  readonly raw: string;
  /** With the variables whose values are known filled in, without a trailing slash. */
  readonly path: string;
  /** Path in the container, as written. */
  readonly destination: string;
}

/** What a configuration says as far as the folders of its bind mounts are concerned. */
export interface BindMounts {
  readonly sources: readonly BindSource[];
  /** The user that the process runs as. */
  readonly uid: number;
  readonly gid: number;
}

/** What the installer's folders are called on a plain host. */
const folders = new Map([
  ['RUN_DIRECTORY', '/run'],
  ['STATE_DIRECTORY', '/var/lib'],
  ['CONF_DIRECTORY', '/etc'],
]);

/**
 * The bind mounts of a configuration template, each source once, in order. A template that is JSON only once it is
 * filled in is filled in first.
 * @param defaults values of template variables, as the manifest has them
 */
export function bindMounts(config: string, defaults: ReadonlyMap<string, string>): BindMounts {
  const values = plainValues(defaults);
  const parsed = parse(config) ?? parse(fillTemplate(config, values).text);
  const found = new Map<string, BindSource>();
  for (const { source, destination } of mountsOf(parsed)) {
    if (found.has(source)) continue;
    const path = withoutSlashes(fillPath(source, values).text);
    found.set(source, { raw: withoutSlashes(source), path, destination });
  }
  const { uid, gid } = userOf(parsed);
  return { sources: [...found.values()], uid, gid };
}

/**
 * The path that a text with variables comes to on a plain host, such as a source or a name of `renameFiles`.
 * @param name of the container
 */
export function plainPath(text: string, name: string, defaults: ReadonlyMap<string, string>): string {
  return fillPath(text, new Map([...plainValues(defaults), ['NAME', name]])).text;
}

function plainValues(defaults: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...folders, ...defaults]);
}

/** Whether a path belongs to the host: what other programs make, own or remove there is not ours to make. */
export function belongsToHost(path: string, name: string): boolean {
  return hostOwns(path) && !isOwnFolder(path, name);
}

/** Whether a path is named after the container, in one of the folders where each service has its own. */
export function isOwnFolder(path: string, name: string): boolean {
  const [, own] = /^\/(?:var\/lib|var\/cache|var\/log|run|var\/run|etc|srv|opt)\/([^/]+)/.exec(path) ?? [];
  return own !== undefined && (/^\$(?:NAME|\{NAME\})/.test(own) || own === name);
}

interface Mount {
  readonly source: string;
  readonly destination: string;
}

function mountsOf(config: unknown): readonly Mount[] {
  const { mounts } = (config ?? {}) as { readonly mounts?: unknown };
  if (!Array.isArray(mounts)) return [];
  return mounts.filter(isBind);
}

function isBind(mount: unknown): mount is Mount {
  if (typeof mount !== 'object' || mount === null) return false;
  const { type, options, source } = mount as Readonly<Record<string, unknown>>;
  const binds =
    type === 'bind' || (Array.isArray(options) && (options.includes('bind') || options.includes('rbind')));
  return binds && typeof source === 'string' && source !== '';
}

function userOf(config: unknown): { readonly uid: number; readonly gid: number } {
  const { process } = (config ?? {}) as { readonly process?: { readonly user?: unknown } | null };
  const { uid, gid } = (process?.user ?? {}) as Readonly<Record<string, unknown>>;
  return { uid: typeof uid === 'number' ? uid : 0, gid: typeof gid === 'number' ? gid : 0 };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Without trailing slashes, but for the root's. A pattern would take quadratic time for slashes in between. */
function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path.charAt(end - 1) === '/') end -= 1;
  return path.slice(0, end);
}
