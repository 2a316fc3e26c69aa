import type { Log } from '../../src/core/log.js';

export interface KeptLog extends Log {
  /** All that was said, with what programs printed. */
  text(): string;
}

/** A log that keeps what is said; output that comes when no fence stands is an error. */
export function keptLog(): KeptLog {
  const said: string[] = [];
  const say = (message: string): void => {
    said.push(`${message}\n`);
  };
  return {
    group: (_, work) => work(),
    info: say,
    warning: say,
    debug: say,
    fence() {
      let released = false;
      return {
        write(chunk) {
          if (released) throw new Error(`Output after the fence: ${chunk.toString()}`);
          said.push(chunk.toString());
        },
        release() {
          released = true;
        },
      };
    },
    mask: () => undefined,
    text: () => said.join(''),
  };
}
