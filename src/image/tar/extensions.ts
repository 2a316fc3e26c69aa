import { checkSize, type Header } from './header.js';
import { checkLength, type Member, segmentsInside, typeOf } from './member.js';
import { carriedAttribute } from '../files.js';
import { attributePrefix, decodePax } from './pax.js';

/** The PAX records that affect a file's path, size or position; its extended attributes are the others that count. */
const understood = new Set([
  'path',
  'linkpath',
  'size',
  'uid',
  'gid',
  'mtime',
  'GNU.sparse.name',
  'GNU.sparse.realsize',
  'GNU.sparse.size',
]);

/** Collects the headers that extend the header after them. */
export class Extensions {
  private readonly global = new Map<string, string>();
  private local = new Map<string, string>();

  /** Whether a header of this type extends the next one. */
  static takes(flag: string): boolean {
    return 'xXgLK'.includes(flag);
  }

  add(flag: string, content: Buffer): void {
    if (flag === 'L') this.local.set('path', cString(content));
    else if (flag === 'K') this.local.set('linkpath', cString(content));
    else {
      const records = flag === 'g' ? this.global : this.local;
      for (const [key, value] of decodePax(content))
        if (understood.has(key) || isAttribute(key)) records.set(key, value);
    }
  }

  /** The member of a header, and how many of its bytes follow in the tar. */
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
      mtime: seconds(records, header.mtime),
      size: type === 'file' ? size : 0,
      target:
        type === 'link' || type === 'symlink' ? checkLength(records.get('linkpath') ?? header.link) : '',
      ...(type === 'file' && !isSparse && { offset }),
      ...(type === 'file' && attributesOf(records)),
    };
    return { member, stored };
  }
}

function isAttribute(key: string): boolean {
  return key.startsWith(attributePrefix) && carriedAttribute(key.slice(attributePrefix.length));
}

function attributesOf(records: ReadonlyMap<string, string>): Pick<Member, 'attributes'> {
  const own = [...records].filter(([key]) => isAttribute(key));
  if (own.length === 0) return {};
  return {
    attributes: new Map(
      own.map(([key, value]) => [key.slice(attributePrefix.length), Buffer.from(value, 'latin1')]),
    ),
  };
}

/** A sparse file is larger than its stored bytes. GNU has one notation for it in a header, and two in PAX records. */
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

/** A PAX time may have a fraction, which is dropped as in a plain header. */
function seconds(records: ReadonlyMap<string, string>, otherwise: number): number {
  const whole = /^-?[0-9]{1,15}(?=\.|$)/.exec(records.get('mtime') ?? '')?.[0];
  return whole === undefined ? otherwise : Number(whole);
}

function cString(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

/** Types without bytes in the tar, whatever size their header states. */
const headerOnly = '123456';
