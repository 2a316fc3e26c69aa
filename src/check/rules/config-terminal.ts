import { configOf } from '../config/configuration.js';
import { part } from '../config/parts.js';
import type { Rule } from '../rule.js';

export const configTerminal: Rule = {
  id: 'config-terminal',
  level: 'error',
  where: 'either',
  summary: 'process.terminal is not false',
  why: 'A unit has no terminal: the runtime fails to open one, and the service does not start.',
  *find(context) {
    const config = configOf(context);
    const value = part(config?.value, ['process', 'terminal']);
    if (value === undefined || value === false) return;
    yield {
      message: `process.terminal is ${JSON.stringify(value)}, but a service has no terminal.`,
      help: 'Set it to false.',
      at: config?.at(['process', 'terminal']),
    };
  },
};
