import { nearest } from '../core/nearest.js';
import { plainWords, splitFlags } from './arguments.js';
import type { Dockerfile, Problem } from './dockerfile.js';
import { instructions, isKeyword } from './keywords.js';
import { InstructionReader, type Instruction } from './lines.js';
import { readArgs, StageReader, type Base } from './stage.js';
import { Variables } from './variables.js';
import { DockerfileError, expand, quoted } from './words.js';

/** Nobody writes more, and what a stage costs grows with the stages that it stands on. */
const mostStages = 1000;

/**
 * Reads a Dockerfile as BuildKit does. Nothing is thrown: what docker would refuse is in `problems`.
 * @param buildArgs What the build is given as `--build-arg`.
 */
export function parseDockerfile(
  text: string,
  buildArgs: ReadonlyMap<string, string> = new Map(),
): Dockerfile {
  const source = new InstructionReader(text);
  const reader = new DockerfileReader(source.escape, buildArgs);
  for (const instruction of source.instructions()) reader.read(instruction);
  return reader.dockerfile(source.problems);
}

class DockerfileReader {
  readonly #stages: StageReader[] = [];
  /** The index of the last stage of each name. */
  readonly #byName = new Map<string, number>();
  readonly #problems: Problem[] = [];
  readonly #globals = new Variables();

  constructor(
    readonly escape: string,
    readonly buildArgs: ReadonlyMap<string, string>,
  ) {}

  read(instruction: Instruction): void {
    if (this.#stages.length > mostStages) return;
    try {
      this.#dispatch(instruction);
    } catch (error) {
      if (!(error instanceof DockerfileError)) throw error;
      this.#problems.push({ line: instruction.line, message: error.message });
    }
  }

  dockerfile(moreProblems: readonly Problem[]): Dockerfile {
    const problems = [...this.#problems, ...moreProblems].sort((a, b) => a.line - b.line);
    if (this.#stages.length === 0) problems.push({ line: 1, message: 'The Dockerfile has no FROM.' });
    return { stages: this.#stages.map((stage) => stage.stage()), problems };
  }

  #dispatch(instruction: Instruction): void {
    const { keyword, rest } = instruction;
    if (!isKeyword(keyword)) throw unknown(keyword);
    const { needs, example } = instructions[keyword];
    if (plainWords(splitFlags(rest).rest).length < needs) {
      throw new DockerfileError(
        `${keyword} needs ${needs === 1 ? 'an argument' : 'two arguments'}, as in ${example}.`,
      );
    }
    const stage = this.#stages.at(-1);
    if (keyword === 'FROM') this.#add(this.#from(instruction));
    else if (stage !== undefined) stage.read(keyword, instruction);
    else if (keyword === 'ARG') readArgs(rest, this.escape, this.buildArgs, this.#globals);
    else throw new DockerfileError(`${keyword} stands before the first FROM, where only ARG may be.`);
  }

  #add(stage: StageReader): void {
    if (stage.base.name !== undefined) this.#byName.set(stage.base.name, this.#stages.length);
    this.#stages.push(stage);
    if (this.#stages.length > mostStages) {
      throw new DockerfileError(`More than ${mostStages} stages are not read.`);
    }
  }

  #from({ rest, line }: Instruction): StageReader {
    const [written = '', as, name, ...more] = plainWords(splitFlags(rest).rest);
    const from = expand(written, this.escape, this.#globals.lookup);
    const index = this.#byName.get(from.toLowerCase());
    const stage = index === undefined ? undefined : this.#stages[index];
    const base: Base = {
      from,
      name: name?.toLowerCase(),
      line,
      parent: index === undefined || stage === undefined ? undefined : { index, stage },
    };
    if (as !== undefined && (as.toUpperCase() !== 'AS' || name === undefined || more.length > 0)) {
      this.#problems.push({ line, message: `FROM takes an image and AS name, not ${quoted(rest)}.` });
    }
    return new StageReader(base, { escape: this.escape, buildArgs: this.buildArgs, globals: this.#globals });
  }
}

function unknown(keyword: string): DockerfileError {
  const meant = keyword.length > 20 ? undefined : nearest(keyword, Object.keys(instructions));
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return new DockerfileError(`${quoted(keyword)} is not an instruction of a Dockerfile.${hint}`);
}
