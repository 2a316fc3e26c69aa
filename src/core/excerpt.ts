/** How many backslashes stand right before an offset. */
export function backslashesBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] === '\\') start -= 1;
  return offset - start;
}

/** A piece of the user's text, short enough for a message. */
export function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
