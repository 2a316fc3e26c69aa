import { splitAt } from '../../core/strings.js';

/** What the kernel makes of the first bytes of a program. Sources: execve(2) and elf(5). */
export type Start =
  | { readonly kind: 'script'; readonly interpreter: string; readonly argument: string | undefined }
  /** With the dynamic loader, if there is one, and the number of the processor's architecture. */
  | {
      readonly kind: 'binary';
      readonly loader: string | undefined;
      readonly machine: number | undefined;
      /** Whether it is a program, and not an object file or a core dump. */
      readonly isProgram: boolean;
    }
  /** The kernel does not start it: `exec format error`. */
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown' };

/** As much of a script's first line as the kernel reads. */
const longestLine = 255;

export function startOf(content: Buffer): Start {
  if (content.length === 0) return { kind: 'empty' };
  if (content.subarray(0, 4).equals(elfMagic)) return binaryOf(content);
  const head = content.subarray(0, longestLine).toString('latin1');
  const [, interpreter, argument] = /^#![ \t]*([^ \t\n]+)(?:[ \t]+([^\n]*))?/.exec(head) ?? [];
  if (interpreter !== undefined) return { kind: 'script', interpreter, argument: argument?.trimEnd() };
  return { kind: isText(head) ? 'text' : 'unknown' };
}

function binaryOf(content: Buffer): Start {
  const loader = loaderOf(content);
  // Too short to judge.
  if (content.length < 20) return { kind: 'binary', loader, machine: undefined, isProgram: true };
  const read = (offset: number): number =>
    content[5] === 2 ? content.readUInt16BE(offset) : content.readUInt16LE(offset);
  return { kind: 'binary', loader, machine: read(18), isProgram: [2, 3].includes(read(16)) };
}

const elfMagic = Buffer.from('\x7fELF', 'latin1');

/** The type of the program header that names the loader. */
const interpreterHeader = 3;

/** Of a little-endian program, which is every one that images are published for but s390x. */
function loaderOf(content: Buffer): string | undefined {
  const is64 = content[4] === 2;
  if (content[5] !== 1 || content.length < 64) return undefined;
  const read = (offset: number): number =>
    is64 ? Number(content.readBigUInt64LE(offset)) : content.readUInt32LE(offset);
  try {
    const start = read(is64 ? 0x20 : 0x1c);
    const size = content.readUInt16LE(is64 ? 0x36 : 0x2a);
    const count = content.readUInt16LE(is64 ? 0x38 : 0x2c);
    for (let index = 0; index < count; index += 1) {
      const header = start + index * size;
      if (content.readUInt32LE(header) !== interpreterHeader) continue;
      const offset = read(header + (is64 ? 0x08 : 0x04));
      const length = read(header + (is64 ? 0x20 : 0x10));
      return splitAt(content.subarray(offset, offset + length).toString('latin1'), '\0')[0];
    }
  } catch (error) {
    // A header that points outside the file: not a program that this can judge.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

function isText(head: string): boolean {
  return /^[\t\n\r\x20-\x7e\x80-\xff]+$/.test(head);
}
