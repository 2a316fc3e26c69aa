import { settings } from '../../core/unit-file.js';
import { usesPidFile } from '../../installer/values.js';
import { wantsVariable } from '../installer-commands.js';
import type { Rule } from '../rule.js';

export const serviceExecStop: Rule = {
  id: 'service-exec-stop',
  level: 'warning',
  where: 'either',
  summary: "ExecStop is missing, or is not the installer's $EXEC_STOP",
  why: "Without it systemd kills the runtime, and the container's own processes may go on. A unit that says how to stop with KillSignal, or that ends by itself, needs none.",
  *find({ service, values }) {
    if (service === undefined) return;
    const given = (key: string) => settings(service.parsed, 'Service', key);
    if (given('ExecStop').length === 0) {
      // With a pid file systemd stops the process itself, and $EXEC_STOP is empty.
      if (usesPidFile(service.template.file.text)) return;
      if (given('KillSignal').length > 0 || given('Type').at(-1)?.value === 'oneshot') return;
    }
    yield* wantsVariable(service, 'ExecStop', 'EXEC_STOP', values.get('EXEC_STOP'));
  },
};
