import { wantsVariable } from '../installer-commands.js';
import type { Rule } from '../rule.js';

export const serviceWorkingDirectory: Rule = {
  id: 'service-working-directory',
  level: 'warning',
  where: 'either',
  summary: "WorkingDirectory is missing, or is not the installer's $DESTDIR",
  why: 'The runtime looks for `config.json` and the root file system in its working directory.',
  find: ({ service, values }) => wantsVariable(service, 'WorkingDirectory', 'DESTDIR', values.get('DESTDIR')),
};
