import { configOf } from '../config/configuration.js';
import { isBind } from '../config/mount-schema.js';
import { mountsOf } from '../config/mounts.js';
import type { Rule } from '../rule.js';

export const configMountRbind: Rule = {
  id: 'config-mount-rbind',
  level: 'error',
  where: 'either',
  summary: 'a mount has the type rbind, and neither bind nor rbind among its options',
  why: '`rbind` is an option and not a file system. Without the option the runtime asks the kernel for a file system of that name, and the container does not start.',
  *find(context) {
    const config = configOf(context);
    for (const { index, mount } of mountsOf(config)) {
      if (mount.type !== 'rbind' || isBind(mount.options)) continue;
      yield {
        message: `The mount of ${String(mount.destination)} has the type rbind without the option; no file system has that name.`,
        help: 'Set the type to bind, and add "rbind" to the options.',
        at: config?.at(['mounts', index, 'type']),
      };
    }
  },
};
