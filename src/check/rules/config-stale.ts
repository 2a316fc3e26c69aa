import { configOf } from '../config/configuration.js';
import { items, part, pathName } from '../config/parts.js';
import type { Rule } from '../rule.js';

export const configStale: Rule = {
  id: 'config-stale',
  level: 'warning',
  where: 'either',
  summary: 'a field is where an old draft of the specification had it, or ociVersion is before 1.0.0',
  why: 'Runtimes pass over what they do not know: the service runs without what the field was meant to do.',
  *find(context) {
    const config = configOf(context);
    if (config === undefined) return;
    for (const { path, help, level } of staleFields) {
      if (part(config.value, path) === undefined) continue;
      yield {
        message: `${pathName(path)} is of an old draft of the specification, and is not read today.`,
        help,
        at: config.at(path),
        ...(level !== undefined && { level }),
      };
    }
    for (const [index, rule] of items(config.value, ['linux', 'seccomp', 'syscalls']).entries()) {
      if (part(rule, ['name']) === undefined || part(rule, ['names']) !== undefined) continue;
      const path = ['linux', 'seccomp', 'syscalls', index, 'name'];
      yield {
        message: `${pathName(path)} is of an old draft of the specification, and is not read today.`,
        help: 'Write names, with a list.',
        at: config.at(path),
      };
    }
    const version = part(config.value, ['ociVersion']);
    if (typeof version !== 'string' || !/^0\.|^1\.0\.0-/.test(version)) return;
    yield {
      message: `ociVersion is "${version}", a draft of before 1.0.0.`,
      help: 'Write the configuration as 1.0.0 has it, and say so.',
      at: config.at(['ociVersion']),
    };
  },
};

interface StaleField {
  readonly path: readonly string[];
  readonly help: string;
  readonly level?: 'error';
}

/** Where drafts of before 1.0.0 had what is elsewhere today. */
const staleFields: readonly StaleField[] = [
  { path: ['platform'], help: 'Remove it.' },
  { path: ['linux', 'capabilities'], help: 'Move it to process.capabilities.' },
  { path: ['linux', 'rlimits'], help: 'Move it to process.rlimits.' },
  { path: ['linux', 'apparmorProfile'], help: 'Move it to process.apparmorProfile.' },
  // The service runs without the confinement that was asked for.
  { path: ['linux', 'selinuxProcessLabel'], help: 'Move it to process.selinuxLabel.', level: 'error' },
  { path: ['linux', 'noNewPrivileges'], help: 'Move it to process.noNewPrivileges.' },
  { path: ['linux', 'resources', 'oomScoreAdj'], help: 'Move it to process.oomScoreAdj.' },
  {
    path: ['linux', 'resources', 'disableOOMKiller'],
    help: 'Move it to linux.resources.memory.disableOOMKiller.',
  },
];
