import { messageOf, UserError } from '../../errors.js';
import { blockSize, checkSize, decodeHeader, type Header } from './header.js';
import { decodePax } from './pax.js';
import { type Source, windowed } from './source.js';

/** One thing that a tar says: at this name is a file, a link, a folder. */
export interface Member {
  /** The name's parts below the root, without empty ones and `.`; `..` is worked out. Empty: the root itself. */
  readonly path: readonly string[];
  /** `link` is a hard link to `target`. */
  readonly type: 'file' | 'directory' | 'symlink' | 'link' | 'other';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Of a file: its bytes. */
  readonly size: number;
  /** Of either link, as it is written. */
  readonly target: string;
  /** Where a file's bytes start in the source; undefined for a sparse file, whose bytes lie in pieces. */
  readonly offset?: number;
}

/** Linux takes no path of more than 4096 bytes. */
const limits = { path: 4096, extension: 1024 * 1024 } as const;

/**
 * How much more an image may hold, over all its layers: headers, and folders on the way to them. Without an end, a
 * few kilobytes of hostile input would keep a reader busy for hours and fill the memory. The largest images that
 * are known have about a million files.
 */
export interface Budget {
  left: number;
}

export function newBudget(): Budget {
  return { left: 3_000_000 };
}

/** @throws Error where nothing is left. */
export function spend(budget: Budget, amount = 1): void {
  budget.left -= amount;
  if (budget.left < 0) throw new Error('more files than an image can have');
}

/**
 * The members of a tar in their order, by going from header to header: contents are skipped, never read.
 * GNU long names, PAX headers, base-256 numbers and sparse files are understood.
 * @throws UserError where the tar is cut off or damaged, with the position.
 */
export function* members(source: Source, budget: Budget): Generator<Member> {
  const read = windowed(source);
  const fail = (position: number, problem: string): UserError =>
    new UserError(
      `${source.name} is ${position === 0 ? 'no tar' : 'damaged'}: ${problem}, at byte ${position}.`,
    );
  const attempt = <T>(position: number, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw error instanceof UserError ? error : fail(position, messageOf(error));
    }
  };
  const extensions = new Extensions();
  let position = 0;
  while (position < source.size) {
    const at = position;
    if (at + blockSize > source.size) throw fail(at, 'it ends in the middle of a header');
    const header = attempt(at, () => decodeHeader(read(at, blockSize)));
    if (header === undefined) return;
    position += blockSize;
    // A long name costs memory by its length.
    const cost = extensions.takes(header.flag) ? Math.ceil(header.size / 256) : 1;
    attempt(at, () => {
      spend(budget, cost);
    });
    if (extensions.takes(header.flag)) {
      if (header.size > limits.extension) throw fail(at, `a long name of ${header.size} bytes`);
      const content = read(position, header.size);
      if (content.length < header.size) throw fail(at, 'it ends in the middle of a long name');
      attempt(at, () => {
        extensions.add(header.flag, content);
      });
      position += padded(header.size);
      continue;
    }
    for (let more = header.sparse?.continued; more; position += blockSize) {
      more = read(position, blockSize)[504] === 1;
    }
    const { member, stored } = attempt(at, () => extensions.apply(header, position));
    if (position + stored > source.size) {
      throw fail(at, `it ends in the middle of "${member.path.join('/')}" (${stored} bytes)`);
    }
    if (header.flag !== volumeLabel) yield member;
    position += padded(stored);
  }
}

/** GNU's name for a whole tar: no file. */
const volumeLabel = 'V';

function padded(size: number): number {
  return Math.ceil(size / blockSize) * blockSize;
}

/** The PAX records that tell where a file is, and how large. */
const understood = new Set([
  'path',
  'linkpath',
  'size',
  'uid',
  'gid',
  'GNU.sparse.name',
  'GNU.sparse.realsize',
  'GNU.sparse.size',
]);

/** What headers of long names say about the header that follows them. */
class Extensions {
  private readonly global = new Map<string, string>();
  private local = new Map<string, string>();

  takes(flag: string): boolean {
    return 'xXgLK'.includes(flag);
  }

  add(flag: string, content: Buffer): void {
    if (flag === 'L') this.local.set('path', cString(content));
    else if (flag === 'K') this.local.set('linkpath', cString(content));
    else {
      const records = flag === 'g' ? this.global : this.local;
      for (const [key, value] of decodePax(content)) if (understood.has(key)) records.set(key, value);
    }
  }

  /** The member that a header stands for, and how many bytes of it follow in the tar. */
  apply(header: Header, offset: number): { member: Member; stored: number } {
    const records = new Map([...this.global, ...this.local]);
    this.local = new Map();
    const name = records.get('GNU.sparse.name') ?? records.get('path') ?? header.name;
    const type = typeOf(header.flag, name);
    const { stored, size, isSparse } = sizesOf(header, records);
    const member = {
      path: segmentsInside(name),
      type,
      mode: header.mode,
      uid: decimal(records, 'uid', header.uid),
      gid: decimal(records, 'gid', header.gid),
      size: type === 'file' ? size : 0,
      target:
        type === 'link' || type === 'symlink' ? checkLength(records.get('linkpath') ?? header.link) : '',
      ...(type === 'file' && !isSparse && { offset }),
    };
    return { member, stored };
  }
}

/** A sparse file is larger than what is stored of it; GNU has one way to say so in a header, and two in PAX records. */
function sizesOf(
  header: Header,
  records: ReadonlyMap<string, string>,
): { stored: number; size: number; isSparse: boolean } {
  const stored = headerOnly.includes(header.flag) ? 0 : checkSize(decimal(records, 'size', header.size));
  const key = ['GNU.sparse.realsize', 'GNU.sparse.size'].find((name) => records.has(name));
  const sparse = key === undefined ? header.sparse?.size : checkSize(decimal(records, key, 0));
  return { stored, size: sparse ?? stored, isSparse: sparse !== undefined };
}

function decimal(records: ReadonlyMap<string, string>, key: string, otherwise: number): number {
  const value = records.get(key);
  if (value === undefined) return otherwise;
  if (!/^-?[0-9]{1,20}$/.test(value)) throw new Error(`a PAX record ${key}=${JSON.stringify(value)}`);
  return Number(value);
}

function cString(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

/** Types whose size is no count of bytes in the tar, whatever it says. */
const headerOnly = '123456';

const types: Readonly<Record<string, Member['type']>> = {
  '0': 'file',
  '1': 'link',
  '2': 'symlink',
  '5': 'directory',
  '7': 'file',
  D: 'directory',
  S: 'file',
};

/** Before POSIX a folder was a file whose name ends in a slash. */
function typeOf(flag: string, name: string): Member['type'] {
  const type = types[flag] ?? 'other';
  return type === 'file' && name.endsWith('/') ? 'directory' : type;
}

/**
 * The parts of a name below the root of its tar: a leading slash counts for nothing.
 * @throws Error where `..` climbs out, as engines refuse it too.
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

function checkLength(name: string): string {
  if (name.length > limits.path) throw new Error(`a name of ${name.length} characters`);
  if (name.includes('\0')) throw new Error('a name with a NUL byte');
  return name;
}
