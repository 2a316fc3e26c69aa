import type { Piece } from '../symbols.js';

/** A small file of a bundle. */
export interface BundleFile {
  /** Relative to the bundle's folder. */
  readonly path: string;
  readonly content: string | Buffer;
  readonly mode?: number;
}

/**
 * A template, taken apart: a folder whose files, in the order of their names, are texts (`000001.text`) and places
 * of values (`000002.is.NAME`, empty). The installer joins them with `cat` and never has to understand them.
 */
export function pieceFiles(folder: string, pieces: readonly Piece[]): readonly BundleFile[] {
  // An empty template still is one: its folder has to be there.
  const all: readonly Piece[] = pieces.length === 0 ? [{ text: '' }] : pieces;
  return all.map((piece, index) => {
    const number = `${folder}/${numbered(index)}`;
    return 'text' in piece
      ? { path: `${number}.text`, content: piece.text }
      : { path: `${number}.is.${piece.name}`, content: '' };
  });
}

/** A name that sorts by number. */
export function numbered(index: number): string {
  return String(index + 1).padStart(6, '0');
}
