import { harmlessLine } from '../core/harmless.js';

export interface CheckedImage {
  /** The folder, Dockerfile, tar or name that was checked. */
  readonly name: string;
  /** Number of findings. */
  readonly findings: number;
}

/** What a check of several targets covered, and what it did not. */
export interface Coverage {
  readonly images: readonly CheckedImage[];
  /** Folders without System Image files. */
  readonly without: readonly string[];
}

/** Maximum number of folders in the text; JSON lists all. */
const maxNames = 10;

/** `3 images checked, 2 clean, 1 folder without System Image files: docs`. */
export function coverageText({ images, without }: Coverage): string {
  const clean = images.filter(({ findings }) => findings === 0).length;
  const names = without.slice(0, maxNames).map(harmlessLine).join(', ');
  const rest = without.length > maxNames ? ` and ${without.length - maxNames} more (--json lists all)` : '';
  const which = without.length === 0 ? '' : `: ${names}${rest}`;
  const skipped = `${without.length} ${without.length === 1 ? 'folder' : 'folders'} without System Image files${which}`;
  return `${images.length} ${images.length === 1 ? 'image' : 'images'} checked, ${clean} clean, ${skipped}`;
}
