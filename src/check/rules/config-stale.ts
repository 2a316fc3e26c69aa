import { configOf } from '../config/configuration.js';
import { part, pathName } from '../config/parts.js';
import type { Rule } from '../rule.js';

export const configStale: Rule = {
  id: 'config-stale',
  level: 'warning',
  where: 'either',
  summary: 'a field is where a draft of the specification had it, or ociVersion is a release candidate',
  why: 'Runtimes ignore what they do not know: the service runs without what the field asks for.',
  *find(context) {
    const config = configOf(context);
    if (config === undefined) return;
    for (const { path, help } of movedFields) {
      if (asksForNothing(part(config.value, path))) continue;
      yield {
        message: `${pathName(path)} is from a draft of the specification, and runtimes ignore it.`,
        help,
        at: config.at(path),
      };
    }
    const leftovers = [
      ...(part(config.value, ['platform']) === undefined ? [] : [['platform']]),
      ...(/^1\.0\.0-/.test(String(part(config.value, ['ociVersion']))) ? [['ociVersion']] : []),
    ];
    const [first] = leftovers;
    if (first === undefined) return;
    yield {
      message: `${leftovers.flat().join(' and ')} ${leftovers.length > 1 ? 'are' : 'is'} from a draft of the specification.`,
      help: 'Set ociVersion to "1.0.0", and remove platform; the service runs the same.',
      at: config.at(first),
      level: 'notice',
    };
  },
};

/** An empty label or profile is the same as none. */
function asksForNothing(value: unknown): boolean {
  return (
    value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
  );
}

interface MovedField {
  readonly path: readonly string[];
  readonly help: string;
}

/** Where drafts before 1.0.0 had what is elsewhere today. */
const movedFields: readonly MovedField[] = [
  { path: ['linux', 'capabilities'], help: 'Move it to process.capabilities.' },
  { path: ['linux', 'rlimits'], help: 'Move it to process.rlimits.' },
  { path: ['linux', 'apparmorProfile'], help: 'Move it to process.apparmorProfile.' },
  { path: ['linux', 'selinuxProcessLabel'], help: 'Move it to process.selinuxLabel.' },
  { path: ['linux', 'noNewPrivileges'], help: 'Move it to process.noNewPrivileges.' },
  { path: ['linux', 'resources', 'oomScoreAdj'], help: 'Move it to process.oomScoreAdj.' },
  {
    path: ['linux', 'resources', 'disableOOMKiller'],
    help: 'Move it to linux.resources.memory.disableOOMKiller.',
  },
];
