import { isObject } from '../../core/json.js';
import { configOf, type Config } from '../config/configuration.js';
import { capabilities } from '../config/names.js';
import { items, part, pathName } from '../config/parts.js';
import type { Found } from '../finding.js';
import type { JsonPath } from '../parse/json.js';
import type { Rule } from '../rule.js';

const path = ['process', 'capabilities'];

export const configCapabilities: Rule = {
  id: 'config-capabilities',
  level: 'error',
  where: 'either',
  summary:
    'process.capabilities is a list, names a capability that Linux does not have, or gives one beyond the set that limits it',
  why: 'The list is the form before 1.0: runc refuses it, and crun starts the service without any capability. No process may have an effective capability that it is not permitted, or an inheritable one outside the bounding set; both runtimes stop at that. Unknown names are dropped.',
  *find(context) {
    const config = configOf(context);
    const value = part(config?.value, path);
    if (config === undefined || value === undefined) return;
    if (!isObject(value)) {
      const form = Array.isArray(value) ? 'a list, the form before 1.0.0' : JSON.stringify(value);
      yield {
        message: `process.capabilities is ${form}: runc refuses it, and crun starts the service without capabilities.`,
        help: 'Write an object with the lists bounding, effective, permitted, inheritable and ambient.',
        at: config.at(path),
      };
      return;
    }
    for (const [set, list] of Object.entries(value)) yield* listFinds(config, [...path, set], list);
    yield* beyondLimit(config);
  },
};

function* listFinds(config: Config, listPath: JsonPath, list: unknown): Generator<Found> {
  if (list === null) return;
  if (!Array.isArray(list)) {
    yield {
      message: `${pathName(listPath)} must be a list of capabilities.`,
      help: 'Write the names, such as "CAP_CHOWN", between [ and ].',
      at: config.at(listPath),
    };
    return;
  }
  for (const [index, name] of list.entries()) {
    if (typeof name === 'string' && capabilities.includes(name)) continue;
    const meant = typeof name === 'string' ? name.toUpperCase().replace(/^(?!CAP_)/, 'CAP_') : '';
    yield {
      message: `${JSON.stringify(name)} in ${pathName(listPath)} is not a capability of Linux.`,
      help: capabilities.includes(meant) ? `Write "${meant}".` : 'Remove it, or correct its name.',
      at: config.at([...listPath, index]),
      ...(typeof name === 'string' && { level: 'warning' as const }),
    };
  }
}

/** The set that limits another. Each was tried with runc and crun. */
const limits = [
  ['effective', 'permitted', 'not permitted'],
  ['inheritable', 'bounding', 'not in the bounding set'],
] as const;

/** Unknown names count as dropped. */
function* beyondLimit(config: Config): Generator<Found> {
  for (const [set, limit, what] of limits) {
    const allowed = items(config.value, [...path, limit]);
    const names = items(config.value, [...path, set]).filter((name) => typeof name === 'string');
    const beyond = names.filter((name) => capabilities.includes(name) && !allowed.includes(name));
    const [first] = beyond;
    if (first === undefined) continue;
    const shownNames = beyond.length > 3 ? `${first} and ${beyond.length - 1} more` : beyond.join(', ');
    yield {
      message: `${shownNames} in process.capabilities.${set} ${beyond.length > 1 ? 'are' : 'is'} ${what}; runc and crun refuse that.`,
      help: `Add ${beyond.length > 1 ? 'them' : `"${first}"`} to process.capabilities.${limit}, or remove ${beyond.length > 1 ? 'them' : 'it'} from ${set}.`,
      at: config.at([...path, set, items(config.value, [...path, set]).indexOf(first)]),
    };
  }
}
