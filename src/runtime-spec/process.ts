import type { Dockerfile, StageConfig } from '../dockerfile/dockerfile.js';
import { finalStages } from '../dockerfile/final-stages.js';
import type { ImageConfig } from '../image/image.js';
import { lookUpUser, type Accounts } from '../image/accounts.js';
import type { ProcessDefaults } from './defaults.js';

/** What an image's configuration, or a stage of a Dockerfile, says of the process. */
interface Command {
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
}

/**
 * The process as the image's own configuration has it. `accounts` are the image's, for a USER that is a name.
 * Without an entry point and a command there are no `args`: the caller decides.
 */
export function imageProcess(config: ImageConfig, accounts?: Accounts): ProcessDefaults {
  return {
    ...argsOf(config),
    env: config.env,
    cwd: config.workingDirectory || '/',
    ...userOf(config.user, accounts),
  };
}

/**
 * The process as the last stage of a Dockerfile, and the stages that it starts from, have it. What the image after
 * FROM sets is not known here.
 */
export function dockerfileProcess(dockerfile: Dockerfile): ProcessDefaults {
  const configs = finalStages(dockerfile).map(({ config }) => config);
  const last = <Key extends keyof StageConfig>(key: Key): StageConfig[Key] | undefined =>
    configs.map((config) => config[key]).findLast((value) => value !== undefined);
  const env = new Map(configs.flatMap((config) => [...config.env]));
  return {
    ...argsOf(configs.reduce(inherit, { entrypoint: [], command: [] })),
    env: [...env].map(([name, value]) => `${name}=${value}`),
    cwd: last('workingDirectory') ?? '/',
    ...userOf(last('user') ?? ''),
  };
}

/** An ENTRYPOINT takes the CMD away that was inherited. Source: Dockerfile reference, "CMD and ENTRYPOINT". */
function inherit(below: Command, { entrypoint, command }: StageConfig): Command {
  return {
    entrypoint: entrypoint ?? below.entrypoint,
    command: command ?? (entrypoint === undefined ? below.command : []),
  };
}

function argsOf({ entrypoint, command }: Command): Pick<ProcessDefaults, 'args'> {
  // The shell form's one word is the whole command; what follows it is never looked at.
  const isShellForm =
    entrypoint.length === 3 && entrypoint[1] === '-c' && entrypoint[0]?.endsWith('sh') === true;
  const args = isShellForm ? entrypoint : [...entrypoint, ...command];
  return args.length > 0 ? { args } : {};
}

function userOf(user: string, accounts?: Accounts): Pick<ProcessDefaults, 'user' | 'notices'> {
  if (user === '') return {};
  const found = lookUpUser(user, accounts);
  if (found) return { user: found };
  const why = accounts
    ? 'the image has no such account'
    : 'the image is not there yet to look the account up';
  return {
    notices: [
      `USER "${user}" is a name and ${why}: the process runs as root; set --process-uid and --process-gid in runtime-options.`,
    ],
  };
}
