import type { Rule } from '../rule.js';

export const serviceInstall: Rule = {
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
};
