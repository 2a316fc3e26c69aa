import { UserError } from '../core/errors.js';
import type { BuildRequest } from './engine.js';

/** What builds: Docker with and without buildx, and the two that share Buildah's code. */
export type Builder = 'buildx' | 'docker' | 'podman' | 'buildah';

/** Where the builders differ. */
interface Dialect {
  readonly command: readonly string[];
  /** Base images that are asked for again. */
  readonly pull: readonly string[];
  /** A base image that only the engine has. */
  readonly local: readonly string[];
}

const buildahs: Omit<Dialect, 'command'> = { pull: ['--pull=always'], local: ['--pull=never'] };

/** What every image is built for here is a tar in Docker's format; OCI's would drop HEALTHCHECK, ONBUILD and SHELL. */
const dockerFormat = ['--format', 'docker'];

/** A failed build leaves no container behind either. (Buildah leaves none as long as it keeps no layers.) */
const forceRemoval = '--force-rm';

const dialects: Readonly<Record<Builder, Dialect>> = {
  // Without `--load` a builder in a container keeps what it builds to itself.
  buildx: { command: ['buildx', 'build', '--load'], pull: ['--pull'], local: [] },
  docker: { command: ['build', forceRemoval], pull: ['--pull'], local: [] },
  podman: { command: ['build', forceRemoval, ...dockerFormat], ...buildahs },
  buildah: { command: ['build', ...dockerFormat], ...buildahs },
};

/**
 * The arguments of a build, without those of the program itself.
 * @param localBuilder the builder of buildx that sees the engine's own images. It is called like Docker's context;
 *   one in a container (docker/setup-buildx-action) sees none.
 * @param idFile the file that the image's id is written to
 * @throws UserError if the request has a part that this builder cannot do.
 */
export function buildArguments(
  request: BuildRequest,
  builder: Builder,
  localBuilder?: string,
  idFile?: string,
): readonly string[] {
  const { command, pull, local } = dialects[builder];
  return [
    ...command,
    ...each('--builder', localBuilder),
    ...attestations(request, builder),
    ...['--file', request.dockerfile],
    ...each('--iidfile', idFile),
    ...each('--tag', request.tag),
    ...each('--label', pairs(request.labels)),
    ...each('--target', request.target),
    ...each('--build-arg', pairs(request.buildArgs)),
    ...(request.fromLocal ? local : request.pull ? pull : []),
    ...(request.noCache ? ['--no-cache'] : []),
    ...each('--platform', request.platform),
    ...each('--cache-from', request.cacheFrom),
    ...each('--cache-to', onlyBuildx('cache-to', request.cacheTo, builder)),
    ...each('--secret', request.secrets),
    request.context,
  ];
}

/** Attestations make the tar an index that older readers refuse, and buildx adds some unless told otherwise. */
function attestations({ provenance }: BuildRequest, builder: Builder): readonly string[] {
  onlyBuildx('provenance', provenance, builder);
  return builder === 'buildx' ? [`--provenance=${provenance ?? 'false'}`, '--sbom=false'] : [];
}

function onlyBuildx<T extends string | readonly string[]>(
  option: string,
  value: T | undefined,
  builder: Builder,
): T | undefined {
  if (builder === 'buildx' || value === undefined || value.length === 0) return value;
  throw new UserError(
    `${option} is "${typeof value === 'string' ? value : value.join(', ')}", but only Docker with buildx can do that, ` +
      `and ${builder === 'docker' ? 'this docker has no buildx: install it (https://docs.docker.com/build)' : `the engine is ${builder}: choose docker`} or leave ${option} out.`,
  );
}

function each(flag: string, values: string | readonly string[] = []): readonly string[] {
  return [values].flat().flatMap((value) => [flag, value]);
}

function pairs(map: ReadonlyMap<string, string> = new Map()): readonly string[] {
  return [...map].map(([name, value]) => `${name}=${value}`);
}
