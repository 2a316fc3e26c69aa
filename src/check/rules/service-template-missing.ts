import { exportFiles } from '../../core/system-image.js';
import { maySlipIn, missingFile, runsOnce } from '../missing-files.js';
import type { Rule } from '../rule.js';

export const serviceTemplateMissing: Rule = {
  id: 'service-template-missing',
  level: 'error',
  where: 'either',
  summary: 'there is no service.template, and noContainerService is not set',
  why: 'The installer writes a unit that has no dependencies, no description and no restart policy of yours.',
  *find(context) {
    if (context.service !== undefined || context.settings.noContainerService || maySlipIn(context)) return;
    if (runsOnce(context)) return;
    yield missingFile(
      exportFiles.service,
      'the installer makes up a unit that knows nothing of this service',
    );
  },
};
