import type { Fence, Log } from '../core/log.js';
import type { Stream } from './streams.js';

export const logLevels = ['debug', 'info', 'warn', 'fatal'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * The log of the command line: on standard error, since results go to standard output. What programs print is
 * shown from `info` on; without a level only warnings are.
 */
export function consoleLog(level: LogLevel, stream: Stream): Log {
  const shows = (wanted: LogLevel): boolean => logLevels.indexOf(wanted) >= logLevels.indexOf(level);
  const line = (wanted: LogLevel, text: string): void => {
    if (shows(wanted)) stream.write(`${text}\n`);
  };
  return {
    group(title, work) {
      line('info', `${title}:`);
      return work();
    },
    info: (message) => {
      line('info', message);
    },
    warning: (message) => {
      line('warn', `warning: ${message}`);
    },
    debug: (message) => {
      line('debug', message);
    },
    fence: () => passedOn(shows('info') ? stream : undefined),
  };
}

/** Nothing reads commands from a terminal, so a program's output is passed on as it comes. */
function passedOn(stream: Stream | undefined): Fence {
  return {
    write(chunk) {
      stream?.write(chunk);
    },
    release() {
      // Nothing was held back.
    },
  };
}
