import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { harmless } from '../core/harmless.js';
import type { Fence, Log } from '../core/log.js';
import { keepSecret } from '../core/secrets.js';

/** The log of a workflow run. */
export const actionLog: Log = {
  group: (title, work) => core.group(harmless(title), work),
  info: (message) => {
    core.info(harmless(message));
  },
  warning: (message) => {
    core.warning(harmless(message));
  },
  debug: (message) => {
    core.debug(harmless(message));
  },
  fence,
  mask(secret) {
    keepSecret(secret);
    // The runner warns about an empty value.
    if (secret.trim() !== '') core.setSecret(secret);
  },
};

/**
 * A Dockerfile could print workflow commands that forge annotations, masks or outputs. The runner ignores commands
 * until it reads the random token again.
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
