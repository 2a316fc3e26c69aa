import { usesPidFile } from '../../installer/values.js';
import type { View } from '../check-context.js';
import type { Found } from '../finding.js';
import { type Unit, settings } from '../../core/unit-file.js';
import type { Rule } from '../rule.js';

export const servicePidfile: Rule = {
  id: 'service-pidfile',
  level: 'warning',
  where: 'either',
  summary: 'only one of $PIDFILE and $EXEC_STOPPOST is used, or Type=forking without both',
  why: 'The installer starts the container in the background only if the template has both; with one of them systemd waits for a file that is never written, or cleans up nothing.',
  *find({ service }) {
    if (service === undefined || usesPidFile(service.template.file.text)) return;
    const names = ['PIDFILE', 'EXEC_STOPPOST'].filter((name) => service.template.filled.names.includes(name));
    if (names.length > 0) yield pidFileFound(service, names);
    const type = settings(service.parsed, 'Service', 'Type').at(-1);
    if (names.length === 0 && type?.value === 'forking') {
      yield {
        message: 'Type=forking waits for a pid file, but $PIDFILE and $EXEC_STOPPOST are not both used.',
        help: 'Remove Type=forking, or add PIDFile=$PIDFILE and ExecStopPost=$EXEC_STOPPOST.',
        at: service.template.atLine(type.line),
      };
    }
  },
};

/** The installer looks for `$NAME`; `${NAME}` is filled in, but does not make it follow a pid file. */
function pidFileFound({ template }: View<Unit>, names: readonly string[]): Found {
  const text = template.file.text;
  const [name = ''] = names;
  const offset = Math.max(0, text.search(new RegExp(`\\$\\{?${name}`)));
  if (names.length === 2) {
    return {
      message:
        'The installer follows a pid file for $PIDFILE and $EXEC_STOPPOST only, not for names in braces.',
      help: 'Write $PIDFILE and $EXEC_STOPPOST.',
      at: template.file.at(offset),
    };
  }
  const other = name === 'PIDFILE' ? 'EXEC_STOPPOST' : 'PIDFILE';
  return {
    message: `$${name} is used without $${other}, so that the installer follows no pid file.`,
    help: 'Use both, as in PIDFile=$PIDFILE and ExecStopPost=$EXEC_STOPPOST, or neither.',
    at: template.file.at(offset),
  };
}
