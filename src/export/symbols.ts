import type { Values } from '../installer/template.js';

/** A part of a filled-in template: text, or the name of the variable whose value stands here. */
export type Piece = { readonly text: string } | { readonly name: string };

// Two noncharacters of Unicode: no text of an image may hold them, so that they can stand around a name.
const [before, after] = ['\uFDD0', '\uFDD1'];
const symbol = new RegExp(`${before}([_a-zA-Z][_a-zA-Z0-9.]*)${after}`, 'g');

/** The symbol that stands for a variable's value until the host knows it. */
export function symbolOf(name: string): string {
  return `${before}${name}${after}`;
}

/**
 * Values that keep every variable a symbol. What the installer's plan makes of them shows where each value goes, so
 * that the host only has to put texts and values together.
 */
export const symbolicValues: Values = new (class extends Map<string, string> {
  override get(name: string): string {
    return symbolOf(name);
  }

  override has(): boolean {
    return true;
  }
})();

/** Cuts a text with symbols into its parts; neighbouring texts are one. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(symbol)) {
    if (match.index > last) pieces.push({ text: text.slice(last, match.index) });
    pieces.push({ name: match[1] ?? '' });
    last = match.index + match[0].length;
  }
  if (last < text.length) pieces.push({ text: text.slice(last) });
  return pieces;
}

export function isSymbolic(text: string): boolean {
  return piecesOf(text).some((piece) => 'name' in piece);
}

/** The variables that a text needs, each once. */
export function namesIn(pieces: readonly Piece[]): readonly string[] {
  return [...new Set(pieces.flatMap((piece) => ('name' in piece ? [piece.name] : [])))];
}
