import { configOf } from '../config/configuration.js';
import { mountsOf } from '../config/mounts.js';
import type { Rule } from '../rule.js';

export const configMountRbind: Rule = {
  id: 'config-mount-rbind',
  level: 'error',
  where: 'either',
  summary: 'a mount has the type rbind',
  why: '`rbind` is an option, and not a type: the kernel knows no such file system, and the container does not start.',
  *find(context) {
    const config = configOf(context);
    for (const { index, mount } of mountsOf(config)) {
      if (mount.type !== 'rbind') continue;
      yield {
        message: `The mount of ${String(mount.destination)} has the type rbind, which no runtime knows.`,
        help: 'Set the type to bind, and add "rbind" to the options.',
        at: config?.at(['mounts', index, 'type']),
      };
    }
  },
};
