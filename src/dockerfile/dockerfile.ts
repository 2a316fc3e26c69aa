/**
 * A Dockerfile as far as a System Image is concerned: which files each stage copies where, and what the image's
 * configuration will say. Every line number is from 1 and is the instruction's own first line unless said otherwise.
 */
export interface Dockerfile {
  readonly stages: readonly Stage[];
  /** What keeps the file from being built: unknown instructions, missing arguments, no FROM. */
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly line: number;
  /** One sentence. */
  readonly message: string;
}

export interface Stage {
  /** The image or stage after FROM, with the ARGs before the first FROM expanded. */
  readonly from: string;
  /** After AS, if it is there. */
  readonly name?: string;
  /** The index of the earlier stage, if `from` names one. */
  readonly parent?: number;
  readonly line: number;
  /** COPY and ADD, in order. */
  readonly copies: readonly Copy[];
  /** LABEL, in order; a later one wins. */
  readonly labels: readonly Label[];
  readonly runs: readonly Run[];
  /** MAINTAINER instructions, by line. */
  readonly maintainers: readonly number[];
  /** What ENTRYPOINT, CMD, ENV, WORKDIR and USER of this stage alone (not of `from`) come to. */
  readonly config: StageConfig;
}

/** A Dockerfile may ask for a value that only the build knows; `undefined` fields are not set in this stage. */
export interface StageConfig {
  /** Exec form as written; shell form as `['/bin/sh', '-c', TEXT]` (or the SHELL in force). */
  readonly entrypoint?: readonly string[];
  readonly command?: readonly string[];
  /** In the order of first setting; a later value replaces an earlier one. */
  readonly env: ReadonlyMap<string, string>;
  /** Absolute if it could be worked out; relative if only the base knows. */
  readonly workingDirectory?: string;
  readonly user?: string;
  /** There is an EXPOSE. */
  readonly exposesPorts?: boolean;
  /** Of every VOLUME. */
  readonly volumes?: readonly string[];
  readonly stopSignal?: string;
  /** Whether the last HEALTHCHECK asks for one. */
  readonly hasHealthcheck?: boolean;
}

export interface Copy {
  readonly instruction: 'COPY' | 'ADD';
  readonly line: number;
  /** Sources as written, with variables expanded; heredoc names are in `heredocs`. */
  readonly sources: readonly string[];
  /** Destination as written, with variables expanded; a trailing slash is kept. */
  readonly destination: string;
  /** The destination made absolute with the WORKDIR in force; a trailing slash is kept. */
  readonly target: string;
  /** What `--from` says, if it is there: then the sources are not of the context. */
  readonly from?: string;
  /** File names of heredoc sources (`COPY <<name /path`). */
  readonly heredocs: readonly string[];
}

export interface Label {
  readonly line: number;
  readonly name: string;
  readonly value: string;
  /** Variables in the value that neither the Dockerfile nor an ARG defines; `value` still has them. */
  readonly unresolved?: readonly string[];
}

export interface Run {
  readonly line: number;
  /** The whole command, continuation lines joined, heredocs included. */
  readonly command: string;
  /** What `--mount` takes files from, if there is any; secrets, ssh and tmpfs take none. */
  readonly mounts?: readonly Mount[];
}

/** A `--mount` of type bind or cache. */
export interface Mount {
  /** Path there; all of it if it is not said. */
  readonly source: string;
  /** Stage, image or named context; without it a bind mount is of the context. */
  readonly from?: string;
}
