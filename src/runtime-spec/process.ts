import type { Dockerfile, StageConfig } from '../dockerfile/dockerfile.js';
import { finalStages } from '../dockerfile/final-stages.js';
import type { ImageConfig } from '../image/image.js';
import { lookUpUser, type Accounts } from '../image/accounts.js';
import type { ImageDefaults } from './image-defaults.js';
import { stopSignal } from './stop-signal.js';

/** The parts of a configuration that both an image and a stage of a Dockerfile have. */
interface Service {
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly env: readonly string[];
  readonly workingDirectory: string;
  readonly user: string;
  readonly exposesPorts: boolean;
  readonly volumes: readonly string[];
  readonly stopSignal: string;
  readonly hasHealthcheck: boolean;
}

/**
 * The service as the image's own configuration has it. `accounts` are the image's, for USER. Without an entry point and
 * a command there are no `args`: the caller decides.
 */
export function imageProcess(config: ImageConfig, accounts?: Accounts): ImageDefaults {
  return defaultsOf({ ...config, exposesPorts: config.exposedPorts.length > 0 }, accounts);
}

/**
 * The service as the last stage of a Dockerfile, and the stages that it starts from, have it. What the image after
 * FROM sets is not known here.
 */
export function dockerfileProcess(dockerfile: Dockerfile, target?: string): ImageDefaults {
  const configs = finalStages(dockerfile, target).map(({ config }) => config);
  const last = <Key extends keyof StageConfig>(key: Key): StageConfig[Key] | undefined =>
    configs.map((config) => config[key]).findLast((value) => value !== undefined);
  const env = new Map(configs.flatMap((config) => [...config.env]));
  return defaultsOf({
    ...configs.reduce(inherit, { entrypoint: [], command: [] }),
    env: [...env].map(([name, value]) => `${name}=${value}`),
    workingDirectory: last('workingDirectory') ?? '',
    user: last('user') ?? '',
    exposesPorts: configs.some(({ exposesPorts }) => exposesPorts),
    volumes: configs.flatMap(({ volumes }) => volumes ?? []),
    stopSignal: last('stopSignal') ?? '',
    hasHealthcheck: last('hasHealthcheck') ?? false,
  });
}

type Command = Pick<Service, 'entrypoint' | 'command'>;

/** An ENTRYPOINT takes the CMD away that was inherited. Source: Dockerfile reference, "CMD and ENTRYPOINT". */
function inherit(below: Command, { entrypoint, command }: StageConfig): Command {
  return {
    entrypoint: entrypoint ?? below.entrypoint,
    command: command ?? (entrypoint === undefined ? below.command : []),
  };
}

/** Source: OCI image specification, conversion.md: the arguments are always the entry point followed by the command. */
function defaultsOf(service: Service, accounts?: Accounts): ImageDefaults {
  const args = [...service.entrypoint, ...service.command];
  const signal = stopSignal(service.stopSignal);
  const { user, notices } = userOf(service.user, accounts);
  const all = [
    ...notices,
    ...(service.hasHealthcheck ? [healthcheckNotice] : []),
    ...service.volumes.filter((path) => isKernels(path)).map(kernelNotice),
  ];
  return {
    ...(args.length > 0 && { args }),
    env: service.env,
    cwd: service.workingDirectory || '/',
    ...(user && { user }),
    ...(service.exposesPorts && { exposesPorts: true }),
    ...(service.volumes.length > 0 && { volumes: service.volumes.filter((path) => !isKernels(path)) }),
    ...(signal !== undefined && { stopSignal: signal }),
    ...(all.length > 0 && { notices: all }),
  };
}

const healthcheckNotice =
  'HEALTHCHECK of the image is not carried over: systemd does not probe a service; use WatchdogSec= or a timer of your own.';

/** Whether a volume lies on one of the kernel's file systems. */
function isKernels(path: string): boolean {
  return /^\/(?:proc|sys|dev)(?:\/|$)/.test(path);
}

function kernelNotice(path: string): string {
  return `VOLUME "${path}" of the image is not carried over: the kernel's own file systems are mounted there.`;
}

function userOf(
  user: string,
  accounts?: Accounts,
): { readonly user?: NonNullable<ImageDefaults['user']>; readonly notices: readonly string[] } {
  if (user === '') return { notices: [] };
  const found = lookUpUser(user, accounts);
  if (found) return { user: found, notices: [] };
  const why = accounts
    ? 'the image has no such account'
    : 'the image is not there yet to look the account up';
  return {
    notices: [
      `USER "${user}" is a name and ${why}: the process runs as root; set --process-uid and --process-gid in runtime-options.`,
    ],
  };
}
