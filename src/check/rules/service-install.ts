import { settings } from '../../core/unit-file.js';
import type { CheckContext } from '../check-context.js';
import { runsOnce } from '../missing-files.js';
import type { Rule } from '../rule.js';

export const serviceInstall: Rule = {
  id: 'service-install',
  level: 'warning',
  where: 'either',
  summary: 'there is no [Install] section, so that enabling the unit does nothing',
  why: '`systemctl enable` does nothing, and the service does not come back when the host restarts. Units that end by themselves, or that a timer, a socket, the bus or another unit starts, need none.',
  *find(context) {
    const { service } = context;
    if (service === undefined || context.settings.noContainerService || isStartedOtherwise(context)) return;
    const { template, parsed } = service;
    if (parsed.assignments.some(({ section, value }) => section === 'Install' && value !== '')) return;
    yield {
      message: 'The unit has no [Install] section, so it is not started at boot.',
      help: 'Add [Install] with WantedBy=multi-user.target.',
      at: template.atLine(parsed.sections.get('Install') ?? 1),
    };
  },
};

function isStartedOtherwise(context: CheckContext): boolean {
  const { service, hostPaths } = context;
  if (service === undefined || runsOnce(context)) return true;
  const given = (section: string, key: string) => settings(service.parsed, section, key);
  const type = given('Service', 'Type').at(-1)?.value;
  if (type === 'oneshot' || type === 'dbus') return true;
  if (given('Service', 'BusName').length > 0 || given('Service', 'Sockets').length > 0) return true;
  if (given('Unit', 'PartOf').length > 0) return true;
  // A unit that the image brings for the host can start this one; a name is filled in at the installation.
  return [...hostPaths].some((path) =>
    /\/systemd\/system\/.*\.(?:timer|socket|path|target|service)$/.test(path),
  );
}
