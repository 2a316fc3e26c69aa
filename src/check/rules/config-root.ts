import { configOf } from '../config/configuration.js';
import { runsOnce } from '../missing-files.js';
import { part } from '../config/parts.js';
import type { Rule } from '../rule.js';

export const configRoot: Rule = {
  id: 'config-root',
  level: 'error',
  where: 'either',
  summary: 'root.path is not rootfs, or root.readonly is not true',
  why: 'The installer refuses the image: the checkout is shared, and the container must not write to it.',
  *find(context) {
    const config = configOf(context);
    // The installer leaves an image that runs once alone.
    if (config === undefined || runsOnce(context)) return;
    for (const [key, wanted] of [
      ['path', 'rootfs'],
      ['readonly', true],
    ] as const) {
      const value = part(config.value, ['root', key]);
      if (value === wanted) continue;
      yield {
        message: `root.${key} is ${value === undefined ? 'missing' : JSON.stringify(value)}, and the installer refuses the image.`,
        help: `Set it to ${JSON.stringify(wanted)}.`,
        at: config.at(['root', key]),
      };
    }
  },
};
