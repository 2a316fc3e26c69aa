import { nearest } from '../core/nearest.js';
import { splitOnce } from './arguments.js';
import type { Keyword } from './keywords.js';
import { DockerfileError, quoted } from './words.js';

/** Flags of instructions. Source: Dockerfile reference, and the answers of docker's builder and of BuildKit. */

interface Flag {
  /** A flag that may stand alone, for true. */
  readonly isBoolean?: true;
  readonly mayRepeat?: true;
  /** What is wrong with a value, as the rest of a sentence that starts with the flag. */
  readonly problem?: (value: string) => string | undefined;
}

type Flags = Readonly<Record<string, Flag>>;

const boolean: Flag = { isBoolean: true };

const shared: Flags = {
  chown: {},
  chmod: { problem: modeProblem },
  link: boolean,
  exclude: { mayRepeat: true },
};

const flags: Partial<Record<Keyword, Flags>> = {
  ADD: { ...shared, 'keep-git-dir': boolean, checksum: {}, unpack: boolean },
  COPY: { ...shared, from: {}, parents: boolean },
  FROM: { platform: { problem: platformProblem } },
  RUN: {
    mount: { mayRepeat: true },
    network: { problem: oneOf('default', 'none', 'host') },
    security: { problem: oneOf('insecure', 'sandbox') },
    device: { mayRepeat: true },
  },
  HEALTHCHECK: {
    ...{ interval: { problem: durationProblem }, timeout: { problem: durationProblem } },
    ...{ 'start-period': { problem: durationProblem }, 'start-interval': { problem: durationProblem } },
    retries: { problem: (value) => (/^\+?\d+$/.test(value) ? undefined : 'needs a whole number') },
  },
};

/**
 * @param rest what follows the keyword, flags first
 * @throws DockerfileError for a flag that builders refuse
 */
export function checkFlags(keyword: Keyword, rest: string): void {
  // What an ONBUILD holds is read by the build that it fires in; an ARG takes anything for a name.
  if (keyword === 'ONBUILD' || keyword === 'ARG') return;
  const known = flags[keyword] ?? {};
  const seen = new Set<string>();
  for (let pending = rest; pending.startsWith('--');) {
    const [written, next = ''] = splitOnce(pending);
    pending = next;
    if (written === '--') return;
    const [, name = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(written) ?? [];
    const flag = Object.hasOwn(known, name) ? known[name] : undefined;
    if (flag === undefined) throw unknownFlag(keyword, name, Object.keys(known));
    if (seen.has(name) && flag.mayRepeat !== true)
      throw new DockerfileError(`${keyword} has --${name} twice.`);
    seen.add(name);
    const problem = valueProblem(flag, value);
    if (problem !== undefined) throw new DockerfileError(`--${name} ${problem}, not ${quoted(value ?? '')}.`);
  }
}

function unknownFlag(keyword: string, name: string, known: readonly string[]): DockerfileError {
  const meant = name.length > 20 ? undefined : nearest(name.toLowerCase(), known);
  const hint = meant === undefined ? '' : ` Did you mean --${meant}?`;
  return new DockerfileError(`${keyword} has no flag ${quoted(`--${name}`)}.${hint}`);
}

function valueProblem({ isBoolean, problem }: Flag, value: string | undefined): string | undefined {
  if (isBoolean)
    return value === undefined || /^(?:true|false)$/i.test(value) ? undefined : 'is true or false';
  if (value === undefined) return 'needs a value after "="';
  return value.includes('$') ? undefined : problem?.(value);
}

function oneOf(...choices: readonly string[]): (value: string) => string | undefined {
  return (value) => (choices.includes(value) ? undefined : `is one of ${choices.join(', ')}`);
}

/** Octal, or what chmod takes: `u=rwX,go=rX`. */
function modeProblem(value: string): string | undefined {
  const isMode =
    /^0*[0-7]{1,4}$/.test(value) ||
    /^(?:[ugoa]*(?:[-+=][rwxXst]*)+)(?:,[ugoa]*(?:[-+=][rwxXst]*)+)*$/.test(value);
  return isMode ? undefined : 'needs an octal mode, such as 755';
}

function platformProblem(value: string): string | undefined {
  const isPlatform = value === '' || /^[\w.-]+(?:\([^)]*\))?(?:\/[\w.-]+){0,2}$/.test(value);
  return isPlatform ? undefined : 'needs a platform, such as linux/amd64';
}

/** In milliseconds; as Go's time.ParseDuration reads them. */
const units: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

function durationProblem(value: string): string | undefined {
  if (value === '0') return undefined;
  if (!/^[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(value))
    return 'needs a time, such as 30s or 1m30s';
  const total = value
    .replace(/^[-+]/, '')
    .split(/(?<=[a-zµ])(?=[\d.])/)
    .reduce((sum, part) => sum + Number.parseFloat(part) * (units[part.replaceAll(/[\d.]/g, '')] ?? 0), 0);
  return total === 0 || (total >= 1 && !value.startsWith('-')) ? undefined : 'is 0 or at least 1ms';
}
