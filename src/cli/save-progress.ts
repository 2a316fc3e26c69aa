import { formatSize } from '../report/size.js';
import type { Output } from './streams.js';

/** Milliseconds between two redraws of the bar. */
const interval = 100;
/** Characters of a full bar. */
const width = 30;

export interface Progress {
  /** Takes the number of bytes so far. */
  readonly show: (bytes: number) => void;
  /** Removes the bar. */
  readonly end: () => void;
}

/** A bar with bytes and rate, on a terminal only. `total` is an estimate, in bytes. */
export function saveProgress(total: number | undefined, output: Output): Progress {
  const started = Date.now();
  let next = started + interval;
  let shown = false;
  return {
    show: (bytes) => {
      const now = Date.now();
      if (!output.isTerminal || now < next) return;
      next = now + interval;
      shown = true;
      const rate = formatSize((bytes / (now - started)) * 1000);
      output.redrawLine(`${bar(bytes, total)}${formatSize(bytes)}, ${rate}/s`);
    },
    end: () => {
      if (shown) output.redrawLine('');
    },
  };
}

function bar(bytes: number, total: number | undefined): string {
  if (!total) return '';
  const full = Math.min(width, Math.round((bytes / total) * width));
  return `[${'#'.repeat(full)}${' '.repeat(width - full)}] `;
}
