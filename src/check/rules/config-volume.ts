import { join } from 'node:path/posix';
import { finalStages } from '../../dockerfile/final-stages.js';
import type { CheckContext } from '../check-context.js';
import { configOf } from '../config/configuration.js';
import { items, part } from '../config/parts.js';
import type { Rule } from '../rule.js';

export const configVolume: Rule = {
  id: 'config-volume',
  level: 'warning',
  where: 'either',
  summary: 'a VOLUME of the image has no mount',
  why: 'A container engine gives each VOLUME a folder that can be written to; a runtime does not. The root file system is read-only, and what the service writes there fails.',
  *find(context) {
    const config = configOf(context);
    if (config === undefined || context.settings.noContainerService) return;
    if (part(config.value, ['root', 'readonly']) !== true) return;
    const mounted = items(config.value, ['mounts']).flatMap((mount) => {
      const destination = part(mount, ['destination']);
      return typeof destination === 'string' ? [join('/', destination, '/')] : [];
    });
    for (const volume of volumesOf(context)) {
      if (mounted.some((folder) => join('/', volume, '/').startsWith(folder))) continue;
      yield {
        message: `The image has the VOLUME ${volume}, but no mount makes it writable.`,
        help: `Add a bind mount to mounts, such as \${STATE_DIRECTORY}/\${NAME} on ${volume}.`,
        at: config.at(['mounts']),
      };
    }
  },
};

function volumesOf({ image, dockerfile }: CheckContext): readonly string[] {
  if (image !== undefined) return image.config.volumes;
  const stages = dockerfile ? finalStages(dockerfile.parsed) : [];
  return [...new Set(stages.flatMap(({ config }) => config.volumes ?? []))].filter(
    (path) => path !== '' && !path.includes('$'),
  );
}
