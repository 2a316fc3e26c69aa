/**
 * Text for a setting whose value ends up in a command line of systemd: `%` and `$` would be expanded there.
 * Sources: systemd.unit(5) "Specifiers", systemd.service(5) "Command lines".
 */
export function literal(text: string): string {
  return text.replaceAll('%', '%%').replaceAll('$', '$$$$');
}

/** One word of a setting that is split at blanks. Source: systemd.syntax(7), "Quoting". */
export function word(text: string): string {
  const safe = literal(text);
  if (/^[A-Za-z0-9_@%+=:,./$-]+$/.test(safe)) return safe;
  const escaped = safe.replaceAll(/[\\"]/g, '\\$&').replaceAll(/\p{Cc}/gu, escapeControl);
  return `"${escaped}"`;
}

/** A value of one line: no line break of an untrusted text starts a setting of its own. */
export function line(text: string): string {
  return literal(text).replaceAll(/\p{Cc}/gu, ' ');
}

/** Whether a value would swallow the line after it: a backslash at the end, which no escape helps against. */
export function swallowsNext(value: string): boolean {
  return /\\\s*$/.test(value);
}

function escapeControl(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\x${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`;
}
