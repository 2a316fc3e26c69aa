import { SystemError, UserError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import { canExport } from './builder-info.js';
import { Builder } from './builder.js';
import { EngineUnavailable } from './client.js';
import { Docker } from './docker.js';
import type { EngineChoice } from './choice.js';

/**
 * The builder that was asked for by name. It needs no engine; one that answers gets what is built.
 * @throws UserError if another engine was asked for; SystemError if the builder does not answer, or hands out no tar
 */
export async function openBuilder(
  { name, builder, load = 'auto', ...choice }: EngineChoice & { readonly builder: string },
  log: Log,
): Promise<Builder> {
  if (name === 'podman' || name === 'buildah') {
    throw new UserError(
      `builder is "${builder}", but ${name} has no builders: choose docker, or leave builder out.`,
    );
  }
  const docker = new Docker(log, choice);
  const answers = load === 'false' ? false : await engineAnswers(docker, load === 'true');
  const opened = builderOf(docker, builder, answers);
  const info = await opened.info();
  if (!canExport(info, info.driver === 'docker' && (await docker.info()).hasContainerdStore)) {
    throw new SystemError(
      `The builder "${builder}" is Docker's own, and its image store hands out no tar: leave builder out, which builds ` +
        'with the engine, or create a builder with "docker buildx create".',
    );
  }
  return opened;
}

/** The builder that buildx uses by itself, if it hands out tars. */
export async function builderInUse(
  docker: Docker,
  { load = 'auto' }: Pick<EngineChoice, 'load'>,
): Promise<Builder | undefined> {
  if (process.env.DOCKER_BUILDKIT === '0') return undefined;
  const { hasBuildx, hasContainerdStore } = await docker.info();
  if (!hasBuildx) return undefined;
  const opened = builderOf(docker, undefined, load !== 'false');
  return canExport(await opened.info(), hasContainerdStore) ? opened : undefined;
}

function builderOf(docker: Docker, name: string | undefined, loads: boolean): Builder {
  return new Builder(docker.client, {
    name,
    engine: loads ? docker : undefined,
    load: loads ? (tar) => docker.load(tar) : undefined,
  });
}

/** @throws SystemError if the engine is needed and does not answer */
async function engineAnswers(docker: Docker, isNeeded: boolean): Promise<boolean> {
  try {
    await docker.version();
    return true;
  } catch (error) {
    if (isNeeded || !(error instanceof EngineUnavailable)) throw error;
    return false;
  }
}
