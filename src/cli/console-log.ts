import { withoutEnd } from '../core/strings.js';
import { StringDecoder } from 'node:string_decoder';
import type { Fence, Log } from '../core/log.js';
import { keepSecret } from '../core/secrets.js';
import type { Output } from './streams.js';

export const logLevels = ['debug', 'info', 'warn', 'fatal'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * The log of the command line. It goes to standard error, because results go to standard output. The output of
 * programs is shown at `info` and below; the default level shows warnings only.
 */
export function consoleLog(level: LogLevel, output: Output): Log {
  const shows = (wanted: LogLevel): boolean => logLevels.indexOf(wanted) >= logLevels.indexOf(level);
  const line = (wanted: LogLevel, text: string): void => {
    if (shows(wanted)) output.write(`${text}\n`);
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
    fence: () => lineByLine(shows('info') ? output : undefined),
    mask: keepSecret,
  };
}

/** A longer line of a program is shown in parts. In characters. */
const longestLine = 16 * 1024;

/** Shows only complete lines, because an escape sequence can arrive in two chunks. */
function lineByLine(output: Output | undefined): Fence {
  const decoder = new StringDecoder();
  let rest = '';
  const show = (line: string): void => {
    // A progress bar returns to the start of its line; a log shows each of its states on its own line.
    output?.write(`${withoutEnd(line, /\r/).replaceAll(/\r+/g, '\n')}\n`);
  };
  return {
    write(chunk) {
      const lines = `${rest}${decoder.write(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(show);
      if (rest.length < longestLine) return;
      show(rest);
      rest = '';
    },
    release() {
      rest += decoder.end();
      if (rest !== '') show(rest);
      rest = '';
    },
  };
}
