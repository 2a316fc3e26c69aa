/** A member of a tar: a file, a link or a folder at a path. */
export interface Member {
  /** The name's parts below the root, without empty ones and `.`; `..` is resolved. Empty: the root itself. */
  readonly path: readonly string[];
  /** `link` is a hard link to `target`. */
  readonly type: 'file' | 'directory' | 'symlink' | 'link' | 'other';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Seconds since 1970. */
  readonly mtime: number;
  /** Of a file: its bytes. */
  readonly size: number;
  /** Target of either link, unresolved. */
  readonly target: string;
  /** Offset of a file's bytes in the source; undefined for a sparse file, whose bytes are not contiguous. */
  readonly offset?: number;
  /** Of a file: its extended attributes, as far as they are carried. */
  readonly attributes?: ReadonlyMap<string, Buffer>;
}

/** By type flag. */
const types: Readonly<Record<string, Member['type']>> = {
  '0': 'file',
  '1': 'link',
  '2': 'symlink',
  '5': 'directory',
  '7': 'file',
  D: 'directory',
  S: 'file',
};

/** Before POSIX, a folder was a file with a trailing slash in its name. */
export function typeOf(flag: string, name: string): Member['type'] {
  const type = types[flag] ?? 'other';
  return type === 'file' && name.endsWith('/') ? 'directory' : type;
}

/**
 * The parts of a name below the root of its tar. A leading slash is ignored.
 * @throws Error if `..` leads out of the root, which engines refuse, too.
 */
export function segmentsInside(name: string): string[] {
  const segments: string[] = [];
  for (const segment of checkLength(name).split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) throw new Error(`the name "${name}", which leads out of it`);
  }
  return segments;
}

/** Linux allows paths of at most 4096 bytes. */
const maxPath = 4096;

export function checkLength(name: string): string {
  if (name.length > maxPath) throw new Error(`a name of ${name.length} characters`);
  if (name.includes('\0')) throw new Error('a name with a NUL byte');
  return name;
}
