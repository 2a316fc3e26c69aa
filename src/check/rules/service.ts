import { usesPidFile } from '../../installer/values.js';
import { settings, type Assignment, type Unit } from '../parse/unit.js';
import type { Rule } from '../rule.js';
import type { Found, Location } from '../finding.js';
import type { CheckContext, View } from '../check-context.js';

/** Rules about service.template, once filled in. */
export const serviceRules: readonly Rule[] = [
  {
    id: 'service-syntax',
    level: 'error',
    where: 'either',
    summary:
      'a line is no section, assignment or comment, stands before a section, or is in an unknown section',
    why: 'systemd passes over the line with a warning that nobody sees, and the unit does less than it says.',
    *find({ service }) {
      if (service === undefined) return;
      const { template, parsed } = service;
      const { file } = template;
      if (file.encodingProblem !== undefined) {
        yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
      }
      for (const { line, message } of parsed.problems) {
        yield { message, help: 'Correct the line; systemd passes over it.', at: template.atLine(line) };
      }
      for (const [name, line] of parsed.sections) {
        if (knownSections.has(name) || name.startsWith('X-')) continue;
        yield {
          message: `[${name}] is no section of a service unit.`,
          help: 'Write [Unit], [Service] or [Install].',
          at: template.atLine(line),
        };
      }
    },
  },
  {
    id: 'service-exec-start',
    level: 'warning',
    where: 'either',
    summary: "ExecStart is missing, or is not the installer's $EXEC_START",
    why: "`$EXEC_START` knows the host's runtime and the container's name; a path that is written out is missing on hosts that have crun only.",
    find: ({ service, values }) =>
      wantsVariable(service, 'ExecStart', 'EXEC_START', values.get('EXEC_START')),
  },
  {
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
  },
  {
    id: 'service-working-directory',
    level: 'warning',
    where: 'either',
    summary: "WorkingDirectory is missing, or is not the installer's $DESTDIR",
    why: 'The runtime looks for `config.json` and the root file system in its working directory.',
    find: ({ service, values }) =>
      wantsVariable(service, 'WorkingDirectory', 'DESTDIR', values.get('DESTDIR')),
  },
  {
    id: 'service-install',
    level: 'warning',
    where: 'either',
    summary: 'there is no [Install] section, so that enabling the unit does nothing',
    why: '`systemctl enable` does nothing, so that the service does not come back after a restart of the host.',
    *find({ service }) {
      if (service === undefined) return;
      const { template, parsed } = service;
      if (parsed.assignments.some(({ section, value }) => section === 'Install' && value !== '')) return;
      yield {
        message: 'The unit has no [Install] section, so that it is not started at boot.',
        help: 'Add [Install] with WantedBy=multi-user.target.',
        at: template.atLine(parsed.sections.get('Install') ?? 1),
      };
    },
  },
  {
    id: 'service-pidfile',
    level: 'warning',
    where: 'either',
    summary: 'only one of $PIDFILE and $EXEC_STOPPOST is used, or Type=forking without both',
    why: 'The installer starts the container in the background only where the template has both; with one of them systemd waits for a file that nobody writes, or tidies up nothing.',
    *find({ service }) {
      if (service === undefined || usesPidFile(service.template.file.text)) return;
      const names = ['PIDFILE', 'EXEC_STOPPOST'].filter((name) =>
        service.template.filled.names.includes(name),
      );
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
  },
];

const knownSections = new Set(['Unit', 'Service', 'Install']);

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

function* wantsVariable(
  service: CheckContext['service'],
  key: string,
  variable: string,
  value: string | undefined,
): Generator<Found> {
  if (service === undefined || value === undefined) return;
  const { template, parsed } = service;
  const given = settings(parsed, 'Service', key);
  if (given.some((assignment) => uses(assignment, value))) return;
  const last = given.at(-1);
  const at: Location = template.atLine(last?.line ?? parsed.sections.get('Service') ?? 1);
  yield {
    message:
      last === undefined
        ? `The unit has no ${key}=$${variable}.`
        : `${key} is not the installer's $${variable}.`,
    help: `Write ${key}=$${variable} in [Service].`,
    at,
  };
}

/** A command may wrap the installer's; a directory must be the very one. */
function uses({ key, value }: Assignment, wanted: string): boolean {
  if (key !== 'WorkingDirectory') return value.includes(wanted);
  return (
    value
      .replace(/^-/, '')
      .replace(/^(["'])(.*)\1$/, '$2')
      .replace(/\/$/, '') === wanted
  );
}
