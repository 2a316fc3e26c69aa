/**
 * A PAX header with the extended attributes of the file after it. Their values are bytes, and tar-stream writes text
 * only. Source: POSIX.1-2024, pax, "pax Extended Header"; `SCHILY.xattr.` is what star, GNU tar and the engines write.
 */
export function attributesHeader(path: string, attributes: ReadonlyMap<string, Buffer>): Buffer {
  const records = Buffer.concat([
    // The name goes in, too, so that the file itself needs no second header.
    record('path', Buffer.from(path)),
    ...[...attributes].map(([name, value]) => record(`SCHILY.xattr.${name}`, value)),
  ]);
  return Buffer.concat([header(records.length), records, Buffer.alloc(-records.length & 511)]);
}

/** `LENGTH KEY=VALUE\n`, where LENGTH counts itself. */
function record(key: string, value: Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
  let length = rest.length;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

/** The fields of a ustar header, by offset. */
function header(size: number): Buffer {
  const block = Buffer.alloc(512);
  const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`;
  const fields = new Map([
    [0, 'PaxHeader'],
    [100, octal(0o644, 7)],
    [108, octal(0, 7)],
    [116, octal(0, 7)],
    [124, octal(size, 11)],
    [136, octal(0, 11)],
    // The checksum counts its own field as blanks.
    [148, ' '.repeat(8)],
    [156, 'x'],
    [257, 'ustar\u000000'],
  ]);
  for (const [offset, text] of fields) block.write(text, offset, 'latin1');
  block.write(
    `${octal(
      block.reduce((sum, byte) => sum + byte, 0),
      6,
    )} `,
    148,
    'latin1',
  );
  return block;
}
