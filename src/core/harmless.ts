import { hideSecrets } from './secrets.js';

/**
 * Characters that a terminal or a log viewer obeys instead of showing, or that hide a difference: control and format
 * characters, line and paragraph separators, and halves of surrogate pairs. The joiners U+200C and U+200D belong to
 * the spelling of Persian words and of emoji.
 */
const invisible = /(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** `::error::…` after any white space. Source: ActionCommand.TryParseV2 of actions/runner. */
const command = /^([^\S\n\r\u2028\u2029]*)::/gm;

/**
 * `##[error]…` anywhere in a line; Azure Pipelines and TeamCity put a word before the bracket.
 * Source: ActionCommand.TryParse of actions/runner.
 */
const oldCommand = /##(\w*)\[/g;

/**
 * Makes text safe for a log or a terminal: no line is a workflow command, no terminal escape is left, and secrets of
 * the run are masked. Line feeds and tabs stay. Harmless text is unchanged.
 */
export function harmless(text: string): string {
  const visible = hideSecrets(text)
    .replaceAll('\r\n', '\n')
    .replaceAll(invisible, (character) =>
      character === '\n' || character === '\t' ? character : escaped(character),
    );
  return visible.replaceAll(command, '$1\\::').replaceAll(oldCommand, '##$1\\[');
}

/** The same on one line: line breaks and tabs become spaces. */
export function harmlessLine(text: string): string {
  return harmless(text.replaceAll(/\r\n|[\n\r\t\v\f]/g, ' '));
}

/**
 * JSON that is safe to print: what {@link harmless} would change is written as an escape, so that a parser reads the
 * same values. Secrets are masked.
 * @param indent spaces of each level; none: on one line.
 */
export function harmlessJson(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_, each: unknown) => (typeof each === 'string' ? hideSecrets(each) : each),
    indent,
  )
    .replaceAll(invisible, (character) => (character === '\n' ? character : jsonEscaped(character)))
    .replaceAll('##', '#\\u0023');
}

/** At most `length` characters; the middle is cut, because both ends of a path or a message say the most. */
export function shorten(text: string, length: number): string {
  // Masked first, because half of a secret would not be recognized.
  const shown = hideSecrets(text);
  if (shown.length <= length) return shown;
  const half = Math.floor((length - 1) / 2);
  return `${shown.slice(0, half)}…${shown.slice(shown.length - half)}`.toWellFormed();
}

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** JSON escapes UTF-16 units, not code points. */
function jsonEscaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) =>
    escaped(String.fromCharCode(character.charCodeAt(index))),
  ).join('');
}
