/**
 * The records of a PAX header: `LENGTH KEY=VALUE\n` each, where LENGTH counts the whole record in bytes.
 * Values of extended attributes are bytes, one per character. Source: POSIX.1-2024, pax, "pax Extended Header".
 * @throws Error that says what is wrong, without the location.
 */
export function decodePax(bytes: Buffer): Map<string, string> {
  const records = new Map<string, string>();
  let start = 0;
  while (start < bytes.length && bytes[start] !== 0) {
    const space = bytes.indexOf(' ', start);
    const digits = space === -1 ? '' : bytes.toString('latin1', start, space);
    const end = start + Number(digits);
    if (
      !/^[0-9]{1,9}$/.test(digits) ||
      end > bytes.length ||
      end <= space + 1 ||
      bytes[end - 1] !== newline
    ) {
      throw new Error('a PAX record whose length is wrong');
    }
    const equals = bytes.indexOf('=', space);
    if (equals === -1 || equals >= end) throw new Error('a PAX record without "="');
    const key = bytes.toString('utf8', space + 1, equals);
    records.set(key, bytes.toString(isBinary(key) ? 'latin1' : 'utf8', equals + 1, end - 1));
    start = end;
  }
  return records;
}

/** The prefix that star, GNU tar and the engines give to an extended attribute. */
export const attributePrefix = 'SCHILY.xattr.';

function isBinary(key: string): boolean {
  return key.startsWith(attributePrefix);
}

const newline = 0x0a;
