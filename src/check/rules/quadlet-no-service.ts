import { inManifest } from '../manifest-location.js';
import type { Rule } from '../rule.js';

export const quadletNoService: Rule = {
  id: 'quadlet-no-service',
  level: 'warning',
  where: 'either',
  summary: 'the image has no service, so that there is nothing for Quadlet to run',
  why: 'With `noContainerService` an image only installs files. An export for Quadlet then has no unit, and Podman has nothing to do with the files.',
  *find(context) {
    const { exports, settings } = context;
    if (!settings.noContainerService || !exports?.kinds.includes('quadlet')) return;
    yield {
      message: 'manifest.json says noContainerService, so the export for Quadlet has no unit.',
      help: 'Export a bundle, which installs files, too.',
      at: inManifest(context, ['noContainerService']),
    };
  },
};
