/**
 * One header block of a tar. Sources: POSIX.1-2024, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar
 * Format". tar-stream's decoder is not used: it accepts sizes that are negative or not numbers, and does not support
 * sparse files.
 */

export const blockSize = 512;

const zeros = Buffer.alloc(blockSize);

export interface Header {
  readonly name: string;
  /** The type flag, for example `0`, `5` or `x`. */
  readonly flag: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Bytes that follow, without the padding. */
  readonly size: number;
  readonly link: string;
  /** Seconds since 1970. */
  readonly mtime: number;
  /** For an old GNU sparse file: its real size, and whether more blocks of its map follow this one. */
  readonly sparse?: { readonly size: number; readonly continued: boolean };
}

const fields = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  link: [157, 100],
  magic: [257, 6],
  prefix: [345, 155],
  sparseSize: [483, 12],
} as const;

type Field = keyof typeof fields;

/**
 * @returns undefined for a block of zeros, which ends a tar.
 * @throws Error that says what is wrong, without the location.
 */
export function decodeHeader(block: Buffer): Header | undefined {
  if (block.equals(zeros)) return undefined;
  checkSum(block);
  const flag = block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0);
  const name = text(block, 'name');
  // Old GNU headers, whose magic ends in a space, have other fields at the offset of ustar's prefix.
  const prefix = text(block, 'magic') === 'ustar' ? text(block, 'prefix') : '';
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    flag,
    mode: number(block, 'mode') & 0o7777,
    uid: number(block, 'uid'),
    gid: number(block, 'gid'),
    size: checkSize(number(block, 'size')),
    link: text(block, 'link'),
    mtime: number(block, 'mtime'),
    ...(flag === 'S' && {
      sparse: { size: checkSize(number(block, 'sparseSize')), continued: block[482] === 1 },
    }),
  };
}

/** @throws Error if the size is invalid. */
export function checkSize(size: number): number {
  if (!Number.isSafeInteger(size) || size < 0) throw new Error(`a file of ${size} bytes`);
  return size;
}

/** Checks the sum of all bytes, those of the checksum counted as spaces. Some old tars added signed bytes. */
function checkSum(block: Buffer): void {
  let sum = 0;
  let signed = 0;
  // A plain loop, because indexing a large tar spends most of its time here.
  for (let index = 0; index < blockSize; index += 1) {
    const value = index >= 148 && index < 156 ? 0x20 : (block[index] ?? 0);
    sum += value;
    signed += value < 0x80 ? value : value - 0x100;
  }
  const stated = parseInt(text(block, 'checksum').trim(), 8);
  if (stated !== sum && stated !== signed) throw new Error('a header whose checksum is wrong');
}

function text(block: Buffer, field: Field): string {
  const [start, length] = fields[field];
  const bytes = block.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? length : end);
}

/** Octal digits, or if the first bit is set, base-256: a big-endian two's complement number in the other bits. */
function number(block: Buffer, field: Field): number {
  const [start, length] = fields[field];
  const bytes = block.subarray(start, start + length);
  const first = bytes[0] ?? 0;
  if (first & 0x80) {
    const top = (first & 0x7f) - (first & 0x40 ? 0x80 : 0);
    return bytes.subarray(1).reduce((value, byte) => value * 256 + byte, top);
  }
  const digits = text(block, field).trim();
  if (!/^[0-7]*$/.test(digits)) throw new Error(`${JSON.stringify(digits)} instead of an octal number`);
  return digits === '' ? 0 : parseInt(digits, 8);
}
