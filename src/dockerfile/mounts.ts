import type { Mount } from './dockerfile.js';
import { splitOnce } from './arguments.js';
import { DockerfileError, quoted } from './words.js';

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
    const expanded = written === undefined ? undefined : expand(written);
    if (expanded !== undefined) checkMount(expanded);
    const mount = expanded === undefined ? undefined : mountOf(expanded);
    if (mount !== undefined) mounts.push(mount);
  }
  return mounts;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const types = words('bind cache tmpfs secret ssh');
const keys = words('type from source src target dst destination id sharing size mode uid gid env');
const switches = words('readonly ro readwrite rw required');

/** What a value must look like. */
const forms: Readonly<Record<string, RegExp>> = {
  sharing: /^(?:shared|private|locked)$/,
  size: /^\d+(?:\.\d+)? ?(?:[kmgtp]i?b?|b)?$/i,
  mode: /^[0-7]+$/,
  uid: /^\d+$/,
  gid: /^\d+$/,
};

/** @throws DockerfileError for a mount that builders refuse. */
function checkMount(text: string): void {
  const given = new Map<string, string>();
  for (const field of text.split(',')) {
    const [key = '', ...rest] = field.split('=');
    given.set(key.toLowerCase(), rest.join('='));
    const problem = fieldProblem(key.toLowerCase(), rest.length === 0 ? undefined : rest.join('='));
    if (problem !== undefined) throw refused(field, problem);
  }
  const type = given.get('type') ?? 'bind';
  const has = (...names: readonly string[]): boolean => names.some((name) => Boolean(given.get(name)));
  if (['bind', 'cache', 'tmpfs'].includes(type) && !has('target', 'dst', 'destination')) {
    throw refused(text, 'has no target');
  }
  if (type === 'secret' && !has('id', 'source', 'src', 'target', 'dst', 'destination')) {
    throw refused(text, 'has neither id nor target');
  }
}

function fieldProblem(key: string, value: string | undefined): string | undefined {
  if (value?.includes('$')) return undefined;
  if (switches.has(key)) {
    return value === undefined || /^(?:1|0|t|f|true|false)$/i.test(value) ? undefined : 'needs true or false';
  }
  if (!keys.has(key)) return 'has a key that no mount has';
  if (value === undefined) return 'has no "="';
  if (key === 'type' && !types.has(value)) return `needs one of ${[...types].join(', ')}`;
  return forms[key]?.test(value) === false ? 'has a value that builders refuse' : undefined;
}

function refused(text: string, why: string): DockerfileError {
  return new DockerfileError(`${quoted(text)} in --mount ${why}.`);
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
