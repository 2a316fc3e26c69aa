import { exportFiles } from '../../core/system-image.js';
import { maySlipIn, missingFile } from '../missing-files.js';
import type { Rule } from '../rule.js';

export const configTemplateMissing: Rule = {
  id: 'config-template-missing',
  level: 'error',
  where: 'either',
  summary: 'there is no config.json.template',
  why: 'The installer writes a configuration that runs `run.sh` with no mounts; the service does not start, or not as meant.',
  *find(context) {
    if (context.config !== undefined || context.settings.noContainerService || maySlipIn(context)) return;
    yield missingFile(exportFiles.config, 'the installer makes up a configuration that runs run.sh');
  },
};
