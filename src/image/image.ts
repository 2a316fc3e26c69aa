import type { Files } from './files.js';

/** The configuration of an image, from an engine or a tar. Source: OCI image specification, config.md. */
export interface ImageConfig {
  /** `sha256:` and 64 hex digits. */
  readonly id: string;
  /** In Go's names: amd64, arm64, ppc64le, s390x, arm, riscv64. */
  readonly architecture: string;
  /** Of the architecture, for example `v7`; empty if there is none. */
  readonly variant: string;
  readonly os: string;
  readonly labels: Readonly<Record<string, string>>;
  /** `NAME=value` entries. */
  readonly env: readonly string[];
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  /** Empty if the image sets none. */
  readonly workingDirectory: string;
  /** As in `USER`: empty, `name`, `uid`, `name:group` or `uid:gid`. */
  readonly user: string;
  /** Ports of EXPOSE: `80/tcp`. */
  readonly exposedPorts: readonly string[];
  /** Paths of VOLUME. */
  readonly volumes: readonly string[];
  /** As in STOPSIGNAL: `SIGQUIT`, `3`; empty if there is none. */
  readonly stopSignal: string;
  /** Whether there is a HEALTHCHECK other than NONE. */
  readonly hasHealthcheck: boolean;
  /** Instructions of ONBUILD, in order. */
  readonly triggers: readonly string[];
  /** Words of SHELL; empty if it is not set. */
  readonly shell: readonly string[];
  /** Digests of the uncompressed layers, the lowest first. */
  readonly layers: readonly string[];
  /** Bytes of all layers, uncompressed, if the source knows. */
  readonly size?: number;
}

export interface Image {
  /** `name:tag`, if the image has one. */
  readonly name?: string;
  readonly config: ImageConfig;
  readonly files: Files;
  /** A path of a layer whose name is not UTF-8, if there is one and the source keeps names as bytes. */
  readonly misnamed?: string;
}
