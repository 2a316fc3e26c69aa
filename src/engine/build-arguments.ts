import { UserError } from '../core/errors.js';
import type { BuildRequest } from './engine.js';

/** What builds: buildx into the engine or into a tar, Docker without buildx, and the two that share Buildah's code. */
export type Builder = 'buildx' | 'builder' | 'docker' | 'podman' | 'buildah';

/** What a builder needs to know besides the request. */
export interface BuildPlace {
  /** The builder of buildx; the one in use if it is left out. */
  readonly builder?: string;
  /** The file that the image's id is written to. */
  readonly idFile?: string;
  /** The tar that the builder writes. */
  readonly output?: string;
}

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
  builder: { command: ['buildx', 'build'], pull: ['--pull'], local: [] },
  docker: { command: ['build', forceRemoval], pull: ['--pull'], local: [] },
  podman: { command: ['build', forceRemoval, ...dockerFormat], ...buildahs },
  buildah: { command: ['build', ...dockerFormat], ...buildahs },
};

/**
 * The arguments of a build, without those of the program itself.
 * @throws UserError if the request has a part that this builder cannot do.
 */
export function buildArguments(
  request: BuildRequest,
  builder: Builder,
  { builder: name, idFile, output }: BuildPlace = {},
): readonly string[] {
  const { command, pull, local } = dialects[builder];
  return [
    ...command,
    ...each('--builder', name),
    ...attestations(request, builder),
    ...each('--output', output === undefined ? undefined : exporter(request, output)),
    ...['--file', request.dockerfile],
    ...each('--iidfile', idFile),
    ...each('--tag', request.tag),
    ...each('--label', pairs(request.labels)),
    ...each('--target', request.target),
    ...each('--build-arg', pairs(request.buildArgs)),
    ...(request.fromLocal === undefined ? (request.pull ? pull : []) : local),
    ...(request.noCache ? ['--no-cache'] : []),
    ...each('--platform', request.platform),
    ...each('--cache-from', request.cacheFrom),
    ...each('--cache-to', allowed('cache-to', request.cacheTo, builder)),
    ...each('--secret', request.secrets),
    ...each('--ssh', allowed('ssh', request.ssh, builder)),
    ...each('--build-context', allowed('build-contexts', request.buildContexts, builder)),
    request.context,
  ];
}

/** Attestations make the tar an index that older readers refuse, and buildx adds some unless told otherwise. */
function attestations({ provenance, sbom }: BuildRequest, builder: Builder): readonly string[] {
  allowed('provenance', provenance, builder);
  allowed('sbom', sbom, builder);
  return isBuildx(builder) ? [`--provenance=${provenance ?? 'false'}`, `--sbom=${sbom ?? 'false'}`] : [];
}

/** BuildKit's names of the compressions; gzip is its default. */
const compressions: Readonly<Record<string, string>> = {
  none: ',compression=uncompressed,force-compression=true',
  zstd: ',compression=zstd,force-compression=true,oci-mediatypes=true',
};

/** Docker's format, which all tools read, cannot hold attestations. */
function exporter({ provenance, sbom, layerCompression = 'gzip' }: BuildRequest, path: string): string {
  const hasAttestations = [provenance, sbom].some((each) => each !== undefined && each !== 'false');
  const destination = /[",\n]/.test(path) ? `"dest=${path.replaceAll('"', '""')}"` : `dest=${path}`;
  return `type=${hasAttestations ? 'oci' : 'docker'},${destination}${compressions[layerCompression] ?? ''}`;
}

function isBuildx(builder: Builder): boolean {
  return builder === 'buildx' || builder === 'builder';
}

/** Options that only some builders know; without an entry, buildx alone. */
const alsoKnownBy: Readonly<Record<string, readonly Builder[]>> = {
  ssh: ['podman', 'buildah'],
  'build-contexts': ['podman', 'buildah'],
};

/** @throws UserError if the option is set, and the builder does not know it. */
function allowed<T extends string | readonly string[]>(
  option: string,
  value: T | undefined,
  builder: Builder,
): T | undefined {
  if (isBuildx(builder) || alsoKnownBy[option]?.includes(builder)) return value;
  if (value === undefined || value.length === 0) return value;
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
