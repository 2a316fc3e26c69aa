import type { EngineName, loadChoices } from '../options/choices.js';

export interface EngineChoice {
  /** `moby` is what older tools call Docker. */
  readonly name: 'auto' | 'moby' | EngineName;
  /** Address of the engine, for Docker and Podman. */
  readonly host?: string | undefined;
  /** Whether the engine has to prove who it is, for Docker. */
  readonly tlsVerify?: boolean;
  /** Ends a build or a save when it fires. */
  readonly signal?: AbortSignal;
  /** A builder of buildx that writes the tar, whatever the engine. */
  readonly builder?: string | undefined;
  /** Whether the engine gets what such a builder builds; `auto`: if it answers. */
  readonly load?: (typeof loadChoices)[number];
  /** Whether a tar is all that is needed of an image, so that the builder in use may write it. */
  readonly forTar?: boolean;
}
