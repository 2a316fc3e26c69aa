/**
 * The records of a PAX header: `LENGTH KEY=VALUE\n` each, where LENGTH counts the whole record in bytes.
 * Source: POSIX.1-2024, pax, "pax Extended Header".
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
    const record = bytes.toString('utf8', space + 1, end - 1);
    const equals = record.indexOf('=');
    if (equals === -1) throw new Error('a PAX record without "="');
    records.set(record.slice(0, equals), record.slice(equals + 1));
    start = end;
  }
  return records;
}

const newline = 0x0a;
