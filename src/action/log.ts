import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import type { Fence, Log } from '../core/log.js';

/** The log of a workflow run. */
export const actionLog: Log = {
  group: (title, work) => core.group(title, work),
  info: core.info,
  warning: (message) => {
    core.warning(message);
  },
  debug: core.debug,
  fence,
};

/**
 * What a Dockerfile prints could forge annotations, masks or outputs, so workflow commands are stopped with a token
 * that nobody can guess for as long as it is shown.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
function fence(): Fence {
  const token = randomUUID();
  let atLineStart = true;
  process.stdout.write(`::stop-commands::${token}\n`);
  return {
    write(chunk) {
      if (chunk.length === 0) return;
      process.stdout.write(chunk);
      atLineStart = chunk.at(-1) === 0x0a;
    },
    release() {
      process.stdout.write(`${atLineStart ? '' : '\n'}::${token}::\n`);
    },
  };
}
