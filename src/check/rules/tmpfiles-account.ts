import { shown } from '../../core/excerpt.js';
import { hostHas } from '../host-accounts.js';
import type { Rule } from '../rule.js';

export const tmpfilesAccount: Rule = {
  id: 'tmpfiles-account',
  level: 'error',
  where: 'either',
  summary: 'a line names a user or group that a plain host does not have',
  why: 'systemd-tmpfiles stops at an unknown name with status 65, and the installer undoes the installation. Only the accounts of the host count, not those of the image.',
  *find({ tmpfiles }) {
    if (tmpfiles === undefined) return;
    const { template, parsed } = tmpfiles;
    for (const { line, user, group } of parsed.lines) {
      for (const [kind, field] of [
        ['user', user],
        ['group', group],
      ] as const) {
        const name = field.replace(/^:/, '');
        if (name === '' || name === '-' || /[%$]/.test(name)) continue;
        const certainty = hostHas(kind, name);
        if (certainty === 'always') continue;
        yield {
          message: `${certainty === 'never' ? 'A plain host has no' : 'Not every host has the'} ${kind} "${shown(name)}", and without it the installation is undone.`,
          help: `Write the number of the image's ${kind} instead.`,
          at: template.atLine(line),
          ...(certainty === 'often' && { level: 'warning' as const }),
        };
      }
    }
  },
};
