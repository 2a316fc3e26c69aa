import { formatSize } from '../report/size.js';
import type { Stream } from './streams.js';

/** Milliseconds between two pictures of the bar; a terminal shows no more anyway. */
const interval = 100;
/** Characters of a full bar. */
const width = 30;
/** Back to the start of the line, and away with what stands there. Source: ECMA-48, EL. */
const clearLine = '\r\u001B[K';

export interface Progress {
  /** Told the bytes so far. */
  readonly show: (bytes: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/** A bar with bytes and rate, on a terminal; nothing of it anywhere else. `total` is a guess, in bytes. */
export function saveProgress(total: number | undefined, stream: Stream): Progress {
  const started = Date.now();
  let next = started + interval;
  let shown = false;
  return {
    show: (bytes) => {
      const now = Date.now();
      if (!stream.isTTY || now < next) return;
      next = now + interval;
      shown = true;
      const rate = formatSize((bytes / (now - started)) * 1000);
      stream.write(`${clearLine}${bar(bytes, total)}${formatSize(bytes)}, ${rate}/s`);
    },
    end: () => {
      if (shown) stream.write(clearLine);
    },
  };
}

function bar(bytes: number, total: number | undefined): string {
  if (!total) return '';
  const full = Math.min(width, Math.round((bytes / total) * width));
  return `[${'#'.repeat(full)}${' '.repeat(width - full)}] `;
}
