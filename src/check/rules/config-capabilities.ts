import { type Config, configOf } from '../config/configuration.js';
import { capabilities } from '../config/names.js';
import { part, pathName } from '../config/parts.js';
import { isObject } from '../../core/json.js';
import type { Found } from '../finding.js';
import type { JsonPath } from '../parse/json.js';
import type { Rule } from '../rule.js';

export const configCapabilities: Rule = {
  id: 'config-capabilities',
  level: 'error',
  where: 'either',
  summary: 'the capabilities are a list, the form of before 1.0, or name one that Linux does not have',
  why: 'Runtimes of today cannot read the list form; names that Linux does not have are refused by some runtimes, and dropped by others.',
  *find(context) {
    const config = configOf(context);
    const path = ['process', 'capabilities'];
    const value = part(config?.value, path);
    if (config === undefined || value === undefined) return;
    if (!isObject(value)) {
      const form = Array.isArray(value) ? 'a list, the form of before 1.0.0' : JSON.stringify(value);
      yield {
        message: `process.capabilities is ${form}; runc and crun refuse it.`,
        help: 'Write an object with the lists bounding, effective, permitted, inheritable and ambient.',
        at: config.at(path),
      };
      return;
    }
    for (const [set, list] of Object.entries(value)) yield* capabilityFinds(config, [...path, set], list);
  },
};

function* capabilityFinds(config: Config, path: JsonPath, list: unknown): Generator<Found> {
  if (list === null) return;
  if (!Array.isArray(list)) {
    yield {
      message: `${pathName(path)} must be a list of capabilities.`,
      help: 'Write the names, such as "CAP_CHOWN", between [ and ].',
      at: config.at(path),
    };
    return;
  }
  for (const [index, name] of list.entries()) {
    if (typeof name === 'string' && capabilities.includes(name)) continue;
    const meant = typeof name === 'string' ? name.toUpperCase().replace(/^(?!CAP_)/, 'CAP_') : '';
    yield {
      message: `${JSON.stringify(name)} in ${pathName(path)} is no capability of Linux.`,
      help: capabilities.includes(meant) ? `Write "${meant}".` : 'Remove it, or correct its name.',
      at: config.at([...path, index]),
    };
  }
}
