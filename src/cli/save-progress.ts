import { formatSize } from '../report/size.js';

/** Milliseconds between two pictures of the bar; a terminal shows no more anyway. */
const interval = 100;
const width = 30;

export interface Progress {
  /** Told the bytes so far. */
  show(bytes: number): void;
  /** Takes the bar away; it may be called again. */
  end(): void;
}

/** A bar with bytes and rate, on a terminal; nothing of it anywhere else. `total` is a guess, in bytes. */
export function saveProgress(
  total: number | undefined,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  const started = Date.now();
  let next = started + interval;
  let shown = false;
  return {
    show(bytes) {
      const now = Date.now();
      if (!stream.isTTY || now < next) return;
      next = now + interval;
      shown = true;
      const rate = formatSize((bytes / (now - started)) * 1000);
      stream.write(`\r\u001B[K${bar(bytes, total)} ${formatSize(bytes)}, ${rate}/s`);
    },
    end() {
      if (shown) stream.write('\r\u001B[K');
      shown = false;
    },
  };
}

function bar(bytes: number, total: number | undefined): string {
  if (!total) return '';
  const full = Math.min(width, Math.round((bytes / total) * width));
  return `[${'#'.repeat(full)}${' '.repeat(width - full)}]`;
}
