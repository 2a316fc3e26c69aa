import { usesPidFile } from '../../installer/values.js';
import { wantsVariable } from '../installer-commands.js';
import { settings } from '../../core/unit-file.js';
import type { Rule } from '../rule.js';

export const serviceExecStop: Rule = {
  id: 'service-exec-stop',
  level: 'warning',
  where: 'either',
  summary: "ExecStop is missing, or is not the installer's $EXEC_STOP",
  why: "Without it systemd kills the runtime, and the container's own processes may go on.",
  *find({ service, values }) {
    if (service === undefined) return;
    // With a pid file systemd stops the process itself, and $EXEC_STOP is empty.
    const followsPidFile = usesPidFile(service.template.file.text);
    if (followsPidFile && settings(service.parsed, 'Service', 'ExecStop').length === 0) return;
    yield* wantsVariable(service, 'ExecStop', 'EXEC_STOP', values.get('EXEC_STOP'));
  },
};
