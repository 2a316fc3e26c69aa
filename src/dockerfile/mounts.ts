import type { Mount } from './dockerfile.js';
import { splitOnce } from './arguments.js';

/**
 * The mounts of a RUN that take files from the context, a stage or an image.
 * Source: https://docs.docker.com/reference/dockerfile/#run---mount
 * @param rest the instruction's arguments, flags first
 */
export function mountsOf(rest: string, expand: (word: string) => string): readonly Mount[] {
  const mounts: Mount[] = [];
  for (let pending = rest; pending.startsWith('--');) {
    const [flag, next = ''] = splitOnce(pending);
    pending = next;
    const written = /^--mount=(.*)$/s.exec(flag)?.[1];
    const mount = written === undefined ? undefined : mountOf(expand(written));
    if (mount !== undefined) mounts.push(mount);
  }
  return mounts;
}

function mountOf(text: string): Mount | undefined {
  const fields = new Map(
    text.split(',').map((field) => {
      const [key = '', ...value] = field.split('=');
      return [key.toLowerCase(), value.join('=')];
    }),
  );
  const type = fields.get('type') ?? 'bind';
  const from = fields.get('from');
  if (type !== 'bind' && !(type === 'cache' && from !== undefined)) return undefined;
  return { source: fields.get('source') ?? fields.get('src') ?? '.', ...(from !== undefined && { from }) };
}
