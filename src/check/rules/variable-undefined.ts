import type { Rule } from '../rule.js';
import { templateProblems } from '../template-problems.js';

export const variableUndefined: Rule = {
  id: 'variable-undefined',
  level: 'warning',
  where: 'either',
  summary: 'a template uses a name that has no value, so that every installation needs --set',
  why: "The installer fills in templates with Python's `string.Template`, and stops at a name without a value. `--set NAME=VALUE` gives it one; a default saves everyone from having to. What systemd sets when the unit runs, such as `MAINPID`, no `--set` can know.",
  *find(context) {
    if (context.manifest?.unreadable) return;
    for (const { text, place, name } of templateProblems(context, 'undefined')) {
      if (name === 'service.template' && runtimeNames.has(text)) {
        yield {
          message: `$${text} in ${name} is set by systemd when the unit runs; the installer has no value for it and stops.`,
          help: `Write $$${text}.`,
          at: place,
          level: 'error',
        };
        continue;
      }
      yield {
        message: `$${text} in ${name} has no default: the installer stops unless it is given --set ${text}=VALUE.`,
        help: `Add "${text}": "VALUE" to defaultValues in manifest.json, or write $$${text} for a literal $${text}.`,
        at: place,
      };
    }
  },
};

/** Source: systemd.exec(5), "Environment variables set or propagated by the service manager". */
const runtimeNames: ReadonlySet<string> = new Set(
  `CREDENTIALS_DIRECTORY EXIT_CODE EXIT_STATUS INVOCATION_ID JOURNAL_STREAM LISTEN_FDNAMES LISTEN_FDS LISTEN_PID LOGNAME
  MAINPID MANAGERPID NOTIFY_SOCKET REMOTE_ADDR REMOTE_PORT RUNTIME_DIRECTORY SERVICE_RESULT SYSTEMD_EXEC_PID
  WATCHDOG_PID WATCHDOG_USEC XDG_RUNTIME_DIR`.split(/\s+/),
);
