import { isUnknownProgram } from '../../installer/host-paths.js';
import type { CheckContext } from '../check-context.js';
import { configOf, type Config } from '../config/configuration.js';
import { items, part } from '../config/parts.js';
import { isProvided } from '../config/provided-paths.js';
import type { Found } from '../finding.js';
import { isExecutable, ProgramFinder } from '../process/program.js';
import type { Rule } from '../rule.js';

/** Hooks that the runtime runs on the host; those of startContainer are programs of the image. */
const hostStages = ['prestart', 'createRuntime', 'createContainer', 'poststart', 'poststop'] as const;

export const configHooks: Rule = {
  id: 'config-hooks',
  level: 'warning',
  where: 'either',
  summary: 'a hook runs a program that not every host has, or that the image does not have',
  why: 'Hooks run on the host, not in the container. The runtime stops the container if the program is missing; only a poststop hook is let go. It is an error if no usual package has a program of that name. A startContainer hook is a program of the image.',
  async *find(context) {
    const config = configOf(context);
    if (config === undefined) return;
    yield* missingInImage(context, config);
    if (context.image === undefined && context.sources.moreForHost) return;
    for (const stage of hostStages) {
      for (const [index, hook] of items(config.value, ['hooks', stage]).entries()) {
        const program = part(hook, ['path']);
        if (typeof program !== 'string' || !program.startsWith('/') || program.includes('$')) continue;
        const checkout = context.values.get('DESTDIR');
        if (checkout !== undefined && program.startsWith(`${checkout}/`)) continue;
        if (isProvided(context, program)) continue;
        const isUnknown = stage !== 'poststop' && isUnknownProgram(program);
        yield {
          message: isUnknown
            ? `The ${stage} hook runs ${program} on the host, and no usual package of a host has it.`
            : `The ${stage} hook runs ${program} on the host, and not every host has it.`,
          help: 'Put the program into /exports/hostfs, or name the one of the image: $DESTDIR/rootfs/PATH.',
          at: config.at(['hooks', stage, index, 'path']),
          ...(isUnknown && { level: 'error' as const }),
        };
      }
    }
  },
};

/** Hooks of startContainer run inside the container. */
async function* missingInImage({ image }: CheckContext, config: Config): AsyncGenerator<Found> {
  if (image === undefined) return;
  const finder = new ProgramFinder(image, config);
  for (const [index, hook] of items(config.value, ['hooks', 'startContainer']).entries()) {
    const program = part(hook, ['path']);
    if (typeof program !== 'string' || !program.startsWith('/') || program.includes('$')) continue;
    const entry = await finder.find(program);
    if (entry === 'hidden' || (entry !== undefined && isExecutable(entry))) continue;
    yield {
      message: `The startContainer hook runs ${program} in the container, and the image has ${entry === undefined ? 'no such file' : 'it without the right to execute it'}.`,
      help: 'Put the program into the image, or remove the hook.',
      at: config.at(['hooks', 'startContainer', index, 'path']),
      level: 'error',
    };
  }
}
