import type { GitHub } from './github.mjs';

export interface RunOptions {
  /** Inputs as a workflow gives them under `with:`. */
  inputs?: Readonly<Record<string, string>>;
  /** The workspace, and the folder the action starts in. */
  cwd: string;
  /** The artifact service; without it the action finds none, as on a server that has none. */
  github?: Pick<GitHub, 'env'> | undefined;
  /** More environment variables; an undefined one is taken away. */
  env?: Readonly<Record<string, string | undefined>>;
  /** The Node to run under; Node 24 of the development tools where it is installed, else this one. */
  node?: string;
  /** The entry point; dist/index.js unless given. */
  main?: string;
  /** Ends the action as a cancelled run does. */
  signal?: AbortSignal;
}

export interface RunResult {
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary, Markdown. */
  readonly summary: string;
}

/** Runs a JavaScript action in a process of its own, in the environment that GitHub's runner makes. */
export function runAction(options: RunOptions): Promise<RunResult>;

/** Reads a file of outputs: `name=value` lines, and `name<<DELIMITER` blocks. */
export function parseOutputs(text: string): Record<string, string>;
