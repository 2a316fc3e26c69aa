import { posix } from 'node:path';
import { heredocOf, jsonWords, plainWords, splitFlags, splitPairs, withHeredocs } from './arguments.js';
import type { Expander } from './expander.js';
import type { Copy, Label, Run, Stage, StageConfig } from './dockerfile.js';
import type { Keyword } from './keywords.js';
import type { Instruction } from './lines.js';
import { mountsOf } from './mounts.js';
import {
  checkArray,
  checkHealthcheck,
  checkPort,
  checkSignal,
  checkTrigger,
  checkVolume,
} from './setting-problems.js';
import { Variables } from './variables.js';
import { DockerfileError, quoted, splitWords } from './words.js';

/** PATH_MAX of Linux, limits.h(0p). */
const longestPath = 4096;

/** What an image from scratch has, in every builder. Source: moby/buildkit, util/system/path.go */
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** What a stage is FROM. */
export interface Base {
  readonly from: string;
  readonly name: string | undefined;
  /** Its place among the stages, from 0. */
  readonly index: number;
  readonly line: number;
  readonly parent: { readonly index: number; readonly stage: StageReader } | undefined;
}

/** What holds for the whole Dockerfile. */
export interface Surroundings {
  readonly expander: Expander;
  readonly buildArgs: ReadonlyMap<string, string>;
  /** The ARGs before the first FROM: a stage has to declare one again to see its value. */
  readonly globals: Variables;
}

/** Reads the instructions of one stage, one after the other. */
export class StageReader {
  readonly #variables: Variables;
  readonly #copies: Copy[] = [];
  readonly #labels: Label[] = [];
  readonly #runs: Run[] = [];
  readonly #maintainers: number[] = [];
  readonly #env = new Map<string, string>();
  #config: Omit<StageConfig, 'env'> = {};
  #shell: readonly string[];
  /** The folder that relative paths start from; undefined if only the base image knows. */
  #folder: string | undefined;

  constructor(
    readonly base: Base,
    readonly surroundings: Surroundings,
  ) {
    const parent = base.parent?.stage;
    this.#variables = new Variables(parent === undefined ? undefined : parent.#variables);
    this.#shell = parent === undefined ? ['/bin/sh', '-c'] : parent.#shell;
    const isEmpty = parent === undefined && base.from === 'scratch';
    this.#folder = parent === undefined ? (isEmpty ? '/' : undefined) : parent.#folder;
    if (isEmpty) this.#variables.setArg('PATH', defaultPath);
  }

  /** @throws DockerfileError for what docker refuses. */
  read(keyword: Keyword, instruction: Instruction): void {
    this.#readers[keyword]?.(instruction);
  }

  stage(): Stage {
    const { from, name, line, parent } = this.base;
    return {
      from,
      ...(name !== undefined && { name }),
      ...(parent !== undefined && { parent: parent.index }),
      line,
      copies: this.#copies,
      labels: this.#labels,
      runs: this.#runs,
      maintainers: this.#maintainers,
      config: { ...this.#config, env: this.#env },
    };
  }

  /** Instructions that are not here say nothing that a System Image is made of; ONBUILD is for later builds. */
  readonly #readers: Partial<Record<Keyword, (instruction: Instruction) => void>> = {
    ADD: (instruction) => this.#copies.push(this.#copy('ADD', instruction)),
    COPY: (instruction) => this.#copies.push(this.#copy('COPY', instruction)),
    ARG: ({ rest }) => {
      const { expander, buildArgs, globals } = this.surroundings;
      readArgs(rest, expander, buildArgs, this.#variables, globals);
    },
    ENV: ({ rest }) => {
      for (const [name, value] of this.#pairs(rest)) {
        this.#env.set(name, value);
        this.#variables.setEnv(name, value);
      }
    },
    LABEL: ({ rest, line }) => {
      for (const [name, raw] of splitPairs(rest, this.surroundings.expander.escape)) {
        this.#labels.push({ line, name: this.#expand(name), ...this.#labelValue(raw) });
      }
    },
    MAINTAINER: ({ line }) => this.#maintainers.push(line),
    RUN: ({ rest, body, line }) => {
      const { rest: command } = splitFlags(rest);
      const mounts = mountsOf(rest, (word) => this.#expand(word));
      this.#runs.push({
        line,
        command: [command, ...body].join('\n'),
        ...(mounts.length > 0 && { mounts }),
      });
    },
    SHELL: ({ rest }) => {
      const shell = jsonWords(rest);
      if (shell === undefined)
        throw new DockerfileError('SHELL needs a JSON array, as in SHELL ["/bin/bash", "-c"].');
      this.#shell = shell;
    },
    CMD: ({ rest }) => {
      this.#config = { ...this.#config, command: this.#process(rest) };
    },
    ENTRYPOINT: ({ rest }) => {
      this.#config = { ...this.#config, entrypoint: this.#process(rest) };
    },
    EXPOSE: ({ rest }) => {
      for (const word of plainWords(rest)) checkPort(this.#expand(word));
      this.#config = { ...this.#config, exposesPorts: true };
    },
    HEALTHCHECK: ({ rest: written }) => {
      const { rest } = splitFlags(written);
      checkHealthcheck(rest);
      this.#config = { ...this.#config, hasHealthcheck: !/^none$/i.test(rest.trim()) };
    },
    ONBUILD: ({ rest }) => {
      checkTrigger(rest);
    },
    STOPSIGNAL: ({ rest }) => {
      checkSignal(this.#expand(rest));
      this.#config = { ...this.#config, stopSignal: this.#expand(rest) };
    },
    VOLUME: ({ rest }) => {
      checkArray(rest);
      const paths = plainWords(rest).map((path) => this.#expand(path));
      paths.forEach(checkVolume);
      this.#config = { ...this.#config, volumes: [...(this.#config.volumes ?? []), ...paths] };
    },
    USER: ({ rest }) => {
      this.#config = { ...this.#config, user: this.#expand(rest) };
    },
    WORKDIR: ({ rest }) => {
      const written = this.#expand(rest);
      const folder = posix
        .join(written.startsWith('/') ? '' : (this.#folder ?? ''), written)
        .replace(/(?<=.)\/$/, '');
      this.#folder = folder.length > longestPath ? '/' : folder;
      if (folder.length > longestPath) {
        throw new DockerfileError(`WORKDIR leads to a path of more than ${longestPath} characters.`);
      }
      this.#config = { ...this.#config, workingDirectory: folder };
    },
  };

  #expand(word: string): string {
    return this.surroundings.expander.expand(word, this.#variables.lookup);
  }

  #labelValue(raw: string): Pick<Label, 'value' | 'unresolved'> {
    const missing = new Set<string>();
    const value = this.surroundings.expander.expand(raw, (name) => {
      const found = this.#variables.lookup(name);
      if (found === undefined && !this.#variables.isDeclared(name)) missing.add(name);
      return found;
    });
    // A name with a default of its own is not left in the value.
    const unresolved = [...missing].filter(
      (name) => value.includes(`$${name}`) || value.includes(`\${${name}`),
    );
    return { value, ...(unresolved.length > 0 && { unresolved }) };
  }

  /** All values of one instruction see the variables as they are before it. */
  #pairs(rest: string): [name: string, value: string][] {
    return splitPairs(rest, this.surroundings.expander.escape).map(([name, value]) => [
      this.#expand(name),
      this.#expand(value),
    ]);
  }

  #process(rest: string): readonly string[] {
    checkArray(rest);
    return jsonWords(rest) ?? [...this.#shell, rest];
  }

  /** `.` and `..` are folders too: they get a trailing slash. */
  #target(destination: string): string {
    const folder = destination.startsWith('/') ? '/' : (this.#folder ?? '/');
    return posix.join('/', folder, destination, /(^|\/)\.{1,2}$/.test(destination) ? '/' : '');
  }

  /** A number counts the stages before this one. */
  #checkFrom(from: string): void {
    if (/^\d+$/.test(from) && Number(from) >= this.base.index) {
      throw new DockerfileError(`COPY --from=${from} is the number of no earlier stage.`);
    }
  }

  #copy(instruction: Copy['instruction'], { rest, line }: Instruction): Copy {
    const { flags, rest: paths } = splitFlags(rest);
    checkArray(paths);
    const words = withHeredocs(plainWords(paths));
    const heredocs = jsonWords(paths) === undefined ? words.slice(0, -1).map(heredocOf) : [];
    const expanded = words.map((word) => this.#expand(word));
    const destination = expanded.at(-1) ?? '';
    const from = flags.get('from');
    if (from !== undefined) this.#checkFrom(this.#expand(from));
    checkChecksum(flags, expanded.slice(0, -1));
    return {
      instruction,
      line,
      sources: expanded.slice(0, -1).filter((_, index) => heredocs[index] === undefined),
      destination,
      target: this.#target(destination),
      ...(from !== undefined && { from: this.#expand(from) }),
      heredocs: heredocs.flatMap((heredoc) => heredoc?.name ?? []),
    };
  }
}

/** Only what is fetched has a checksum. */
function checkChecksum(flags: ReadonlyMap<string, string>, sources: readonly string[]): void {
  if (!flags.has('checksum') || sources.some((source) => /^[a-z]+:\/\/|^git@|\$/.test(source))) return;
  throw new DockerfileError('--checksum is for addresses, not for files of the context.');
}

/** Declares ARGs: a build argument wins over the default, which wins over the ARG of that name before the first FROM. */
export function readArgs(
  rest: string,
  expander: Expander,
  buildArgs: ReadonlyMap<string, string>,
  variables: Variables,
  globals?: Variables,
): void {
  for (const word of splitWords(rest, expander.escape)) {
    const equals = word.indexOf('=');
    const name = expander.expand(equals < 0 ? word : word.slice(0, equals), variables.lookup);
    const written = equals < 0 ? undefined : expander.expand(word.slice(equals + 1), variables.lookup);
    const value = buildArgs.get(name) ?? written ?? globals?.lookup(name);
    if (equals === 0) throw new DockerfileError(`ARG ${quoted(word)} has no name.`);
    if (value === undefined) variables.declare(name);
    else variables.setArg(name, value);
  }
}
