import { messageOf, SystemError, UserError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import type { EngineChoice } from './choice.js';
import { Docker, DockerIsPodman } from './docker.js';
import type { Engine } from './engine.js';
import { ProgramMissing } from '../exec/find-program.js';
import { engineNames, type EngineName } from '../options/choices.js';

interface Kind {
  /** What of a choice means nothing to it. */
  readonly refuses: readonly ('host' | 'tlsVerify')[];
  readonly open: (choice: EngineChoice, log: Log) => Promise<Engine>;
}

const kinds: Readonly<Record<EngineName, Kind>> = {
  docker: {
    refuses: [],
    open: (choice, log) => Promise.resolve(new Docker(log, choice)),
  },
  podman: {
    refuses: ['tlsVerify'],
    open: async (choice, log) => new (await import('./podman.js')).Podman(log, choice),
  },
  buildah: {
    refuses: ['host', 'tlsVerify'],
    open: async (choice, log) => new (await import('./buildah.js')).Buildah(log, choice),
  },
};

/**
 * The engine that was chosen, not yet asked anything; with `auto` the first that is installed.
 * @throws UserError if that engine cannot be reached so; SystemError if `auto` finds none, or one that does not answer.
 */
export async function openEngine(choice: EngineChoice, log: Log): Promise<Engine> {
  if (choice.builder !== undefined) {
    const { openBuilder } = await import('./open-builder.js');
    return openBuilder({ ...choice, builder: choice.builder }, log);
  }
  const engine = await chosenEngine(choice, log);
  if (!choice.forTar || !(engine instanceof Docker)) return engine;
  const { builderInUse } = await import('./open-builder.js');
  return (await builderInUse(engine, choice)) ?? engine;
}

async function chosenEngine(choice: EngineChoice, log: Log): Promise<Engine> {
  if (choice.name === 'auto') return firstInstalled(choice, log);
  const name = choice.name === 'moby' ? 'docker' : choice.name;
  const [refused] = refusedBy(kinds[name], choice);
  if (refused === undefined) return kinds[name].open(choice, log);
  throw new UserError(
    refused === 'host'
      ? `The address "${choice.host ?? ''}" means nothing to ${name}, which has no service: leave it out, or choose docker or podman.`
      : `${name} cannot verify who an engine is: leave tls-verify out, or choose docker.`,
  );
}

/** An engine that is installed and does not answer is an error, and no reason to build with another one unasked. */
async function firstInstalled(choice: EngineChoice, log: Log): Promise<Engine> {
  let first: unknown;
  for (const name of engineNames) {
    const kind = kinds[name];
    if (refusedBy(kind, choice).length > 0) continue;
    const engine = await kind.open(choice, log);
    try {
      await engine.version();
      return engine;
    } catch (error) {
      if (!isMissing(error)) throw error;
      log.debug(`${engine.name} is not used: ${messageOf(error)}`);
      first ??= error;
    }
  }
  throw first;
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof DockerIsPodman || (error instanceof SystemError && error.cause instanceof ProgramMissing)
  );
}

function refusedBy({ refuses }: Kind, choice: EngineChoice): readonly ('host' | 'tlsVerify')[] {
  return refuses.filter((option) => choice[option] !== undefined && choice[option] !== false);
}
