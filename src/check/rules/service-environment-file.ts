import { settings } from '../../core/unit-file.js';
import { isProvided } from '../config/provided-paths.js';
import type { Rule } from '../rule.js';

export const serviceEnvironmentFile: Rule = {
  id: 'service-environment-file',
  level: 'warning',
  where: 'either',
  summary: 'EnvironmentFile names a file that nothing creates, without the "-" that makes it optional',
  why: 'systemd fails to read the file, and does not start the service.',
  *find(context) {
    const { service } = context;
    if (service === undefined || context.settings.noContainerService) return;
    // Only the image can say what a RUN brings to /exports/hostfs.
    if (context.image === undefined && context.sources.moreForHost) return;
    for (const { value, line } of settings(service.parsed, 'Service', 'EnvironmentFile')) {
      if (!value.startsWith('/') || /[*?[%]/.test(value) || isProvided(context, value)) continue;
      yield {
        message: `Nothing creates ${value}, and the service does not start without it.`,
        help: `Add the file to /exports/hostfs, or write EnvironmentFile=-${value}.`,
        at: service.template.atLine(line),
      };
    }
  },
};
