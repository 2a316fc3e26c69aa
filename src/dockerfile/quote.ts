/** Names that need no quotes: what label keys are made of by custom, and nothing that the shell lexer knows. */
const plainName = /^[\w./-]+$/;

/** Docker reads lines of up to 65535 bytes; this leaves room for the instruction and the continuation. */
const longestLine = 65_000;

/**
 * The words `name="value"` as they stand in a LABEL instruction of a Dockerfile whose escape is the backslash.
 * Undefined if no Dockerfile can say it: a line feed in it, a name that is empty or has `=` in it, text that is not
 * Unicode, or a line that is longer than docker reads. Also for carriage returns and NULs: docker takes them, but an
 * editor that the file goes through may not leave them as they are. Such a label needs `--label`.
 */
export function labelLine(name: string, value: string): string | undefined {
  if (name === '' || name.includes('=')) return undefined;
  const words = `${plainName.test(name) ? name : quoted(name)}=${quoted(value)}`;
  if (/[\0\r\n]|\p{Surrogate}/u.test(words)) return undefined;
  return Buffer.byteLength(words) > longestLine ? undefined : words;
}

/** Between double quotes only these three characters mean anything. */
function quoted(text: string): string {
  return `"${text.replace(/["\\$]/g, '\\$&')}"`;
}
