import { belongsToHost, bindMounts, isOwnFolder, plainPath, type BindSource } from './bind-sources.js';

/** A line of tmpfiles.d(5) that creates a folder, in a template. */
export interface FolderLine {
  /** Quoted, as it stands in the line. */
  readonly path: string;
  /** `-` leaves what exists as it is. */
  readonly mode: string;
  readonly uid: string;
  readonly gid: string;
}

export interface TmpfilesRequest {
  /** The configuration template. */
  readonly config: string;
  /** What the container is called on most hosts. */
  readonly name: string;
  /** Values of template variables, as the manifest has them. */
  readonly defaults: ReadonlyMap<string, string>;
  /** Paths on the host that the image's host files come to. */
  readonly hostPaths: ReadonlySet<string>;
  /** Whether this path of the container is a regular file in the image. */
  readonly isFile: (path: string) => Promise<boolean>;
}

export interface Tmpfiles {
  readonly lines: readonly FolderLine[];
  /** The installer would do something else without them. */
  readonly isNeeded: boolean;
}

/**
 * The lines of a tmpfiles.template. Without one, the installer makes each bind source that is missing, as a folder with
 * mode 0700 that root owns; with one it makes none, so that a template without a line is one that keeps it from harm.
 * What may exist on a host already is never given another mode or owner.
 */
export async function tmpfilesLines(request: TmpfilesRequest): Promise<Tmpfiles> {
  const { name } = request;
  const { sources, uid, gid } = bindMounts(request.config, request.defaults);
  const lines: FolderLine[] = [];
  let isNeeded = false;
  for (const source of sources) {
    const kind = await kindOf(source, request);
    if (kind === 'not ours') continue;
    if (kind === 'brought') {
      isNeeded = true;
      continue;
    }
    const path = quoted(source);
    if (path === undefined) continue;
    const isOwn = isStateFolder(source.path, name);
    // The installer's own line would be for root, and its path is not quoted.
    isNeeded ||= uid !== 0 || path !== source.raw;
    lines.push(
      isOwn
        ? { path, mode: '0700', uid: String(uid), gid: String(gid) }
        : { path, mode: '-', uid: '-', gid: '-' },
    );
  }
  return { lines, isNeeded };
}

type Kind = 'folder' | 'brought' | 'not ours';

/** Whether a source is a folder to make, something that comes with the image or is a file, or none of our business. */
async function kindOf({ path, destination }: BindSource, request: TmpfilesRequest): Promise<Kind> {
  const { name, isFile } = request;
  if (!path.startsWith('/'))
    return /^\$\{?DESTDIR\b/.test(path) || !path.startsWith('$') ? 'not ours' : 'folder';
  if (comesWithImage(path, request)) return 'brought';
  if (belongsToHost(path, name)) return 'not ours';
  return looksLikeFile(path) || (await isFile(destination)) ? 'brought' : 'folder';
}

/** Whether a host file has this path or lies below it, with the variables of both filled in. */
function comesWithImage(path: string, { name, defaults, hostPaths }: TmpfilesRequest): boolean {
  const source = plainPath(path, name, defaults);
  return [...hostPaths]
    .map((each) => plainPath(each, name, defaults))
    .some((each) => each === source || each.startsWith(`${source}/`));
}

/** Names of files that services are given: configurations, keys and sockets. A folder such as conf.d is none. */
function looksLikeFile(path: string): boolean {
  return /[^/]\.(?:conf|cfg|cnf|ini|json|ya?ml|toml|xml|env|sock|socket|pem|crt|cert|key|pub|txt|log|db|list|properties|service)$/i.test(
    path,
  );
}

/** A folder that only this container uses: its mode and owner can be set. */
function isStateFolder(path: string, name: string): boolean {
  return path.startsWith('/var/lib/') && isOwnFolder(path, name);
}

/**
 * The source as a word of tmpfiles.d: `%` starts a specifier, and white space, quotes and backslashes need quotes, with
 * a backslash before quotes and backslashes. (systemd 252 does not know `\x20`.) Undefined for what no line can hold.
 */
function quoted({ raw, path }: BindSource): string | undefined {
  if (/[\r\n\0]/.test(path)) return undefined;
  const word = raw.replaceAll('%', '%%');
  return /[\s"'\\]/.test(path) ? `"${word.replaceAll(/["\\]/g, String.raw`\$&`)}"` : word;
}
