import { configOf } from '../config/configuration.js';
import { items, part } from '../config/parts.js';
import { isProvided } from '../config/provided-paths.js';
import type { Rule } from '../rule.js';

/** Hooks that the runtime runs on the host; those of startContainer are programs of the image. */
const hostStages = ['prestart', 'createRuntime', 'createContainer', 'poststart', 'poststop'] as const;

export const configHooks: Rule = {
  id: 'config-hooks',
  level: 'warning',
  where: 'either',
  summary: 'a hook runs a program of the host that not every host has',
  why: 'Hooks run on the host, not in the container. The runtime stops the container if the program is missing; only a poststop hook is let go.',
  *find(context) {
    const config = configOf(context);
    if (config === undefined) return;
    if (context.image === undefined && context.sources.moreForHost) return;
    for (const stage of hostStages) {
      for (const [index, hook] of items(config.value, ['hooks', stage]).entries()) {
        const program = part(hook, ['path']);
        if (typeof program !== 'string' || !program.startsWith('/') || program.includes('$')) continue;
        const checkout = context.values.get('DESTDIR');
        if (checkout !== undefined && program.startsWith(`${checkout}/`)) continue;
        if (isProvided(context, program)) continue;
        yield {
          message: `The ${stage} hook runs ${program} on the host, and not every host has it.`,
          help: 'Put the program into /exports/hostfs, or name the one of the image: $DESTDIR/rootfs/PATH.',
          at: config.at(['hooks', stage, index, 'path']),
        };
      }
    }
  },
};
