import type { layerCompressions } from './choices.js';

/** Options of the build, passed to the engine unchanged. */
export interface BuildOptions {
  /** The stage to build; by default, the last one. */
  readonly target?: string;
  readonly buildArgs?: ReadonlyMap<string, string>;
  /** Asks the registry for newer base images. */
  readonly pull?: boolean;
  readonly noCache?: boolean;
  /** One platform, for example `linux/arm64`; by default, the engine's own. */
  readonly platform?: string;
  /** Images, or with buildx also sources like `type=gha`. */
  readonly cacheFrom?: readonly string[];
  /** buildx only: destinations, for example `type=gha,mode=max`. */
  readonly cacheTo?: readonly string[];
  /** In the syntax of `--secret`: `id=token,src=token.txt`. */
  readonly secrets?: readonly string[];
  /** Agents and keys, in the syntax of `--ssh`: `default`. */
  readonly ssh?: readonly string[];
  /** Named contexts, in the syntax of `--build-context`: `assets=../assets`. */
  readonly buildContexts?: readonly string[];
  /** buildx only: the value of `--provenance`, for example `mode=max`. If unset, the image gets no attestation. */
  readonly provenance?: string;
  /** buildx only: the value of `--sbom`, for example `true`. If unset, the image gets none. */
  readonly sbom?: string;
  /** Compression of the layers, for builders that write the tar. */
  readonly layerCompression?: (typeof layerCompressions)[number];
}
