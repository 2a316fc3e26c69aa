import { wantsVariable } from '../installer-commands.js';
import type { Rule } from '../rule.js';

export const serviceExecStart: Rule = {
  id: 'service-exec-start',
  level: 'warning',
  where: 'either',
  summary: "ExecStart is missing, or is not the installer's $EXEC_START",
  why: "`$EXEC_START` knows the host's runtime and the container's name; a path that is written out is missing on hosts that have crun only.",
  find: ({ service, values }) => wantsVariable(service, 'ExecStart', 'EXEC_START', values.get('EXEC_START')),
};
