/** What the workflow asks of the build itself; the engine gets it as it is. */
export interface BuildOptions {
  /** The stage to build; the last one where it is left out. */
  readonly target?: string;
  readonly buildArgs?: ReadonlyMap<string, string>;
  /** Asks the registry for newer base images. */
  readonly pull?: boolean;
  readonly noCache?: boolean;
  /** One platform, as `linux/arm64`; the engine's own where it is left out. */
  readonly platform?: string;
  /** Images or, with buildx, sources such as `type=gha`. */
  readonly cacheFrom?: readonly string[];
  /** buildx only: targets such as `type=gha,mode=max`. */
  readonly cacheTo?: readonly string[];
  /** `id=token,src=token.txt`, as for `--secret`. */
  readonly secrets?: readonly string[];
  /** buildx only: the value of `--provenance`, such as `mode=max`. Without it the image gets no attestation. */
  readonly provenance?: string;
}
