import { limits } from '../core/limits.js';
import { nearest } from '../core/nearest.js';
import { plainWords, splitFlags } from './arguments.js';
import { checkFlags } from './flags.js';
import { checkImageName, checkStageName } from './setting-problems.js';
import type { Dockerfile, Problem } from './dockerfile.js';
import { Expander } from './expander.js';
import { instructions, isKeyword, type Keyword } from './keywords.js';
import { InstructionReader, type Instruction } from './lines.js';
import { readArgs, StageReader, type Base } from './stage.js';
import { Variables } from './variables.js';
import { DockerfileError, DockerfileLimit, quoted } from './words.js';

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
  readonly #expander: Expander;
  #entries = 0;
  #isOver = false;

  constructor(
    escape: string,
    readonly buildArgs: ReadonlyMap<string, string>,
  ) {
    this.#expander = new Expander(escape);
  }

  read(instruction: Instruction): void {
    if (this.#isOver) return;
    try {
      this.#dispatch(instruction);
    } catch (error) {
      if (!(error instanceof DockerfileError)) throw error;
      this.#isOver = error instanceof DockerfileLimit;
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
    const words = plainWords(splitFlags(rest).rest).length;
    this.#count(isKeyword(keyword) && naming.has(keyword) ? words + 1 : 1);
    if (!isKeyword(keyword)) throw unknown(keyword);
    checkFlags(keyword, rest);
    const { needs, example } = instructions[keyword];
    if (words < needs) {
      throw new DockerfileError(
        `${keyword} needs ${needs === 1 ? 'an argument' : 'two arguments'}, as in ${example}.`,
      );
    }
    const stage = this.#stages.at(-1);
    if (keyword === 'FROM') this.#add(this.#from(instruction));
    else if (stage !== undefined) stage.read(keyword, instruction);
    else if (keyword === 'ARG') readArgs(rest, this.#expander, this.buildArgs, this.#globals);
    else throw new DockerfileError(`${keyword} stands before the first FROM, where only ARG may be.`);
  }

  #count(entries: number): void {
    this.#entries += entries;
    const { max, message } = limits.dockerfileEntries;
    if (this.#entries > max) throw new DockerfileLimit(message('The Dockerfile'));
  }

  #add(stage: StageReader): void {
    const { max, message } = limits.dockerfileStages;
    if (this.#stages.length === max) throw new DockerfileLimit(message('The Dockerfile'));
    if (stage.base.name !== undefined) this.#byName.set(stage.base.name, this.#stages.length);
    this.#stages.push(stage);
  }

  /** A variable without an ARG is empty, but for those that BuildKit sets. */
  readonly #fromValue = (name: string): string | undefined => {
    const value = this.#globals.lookup(name);
    const mayBeSet = this.#globals.isDeclared(name) || /^(?:BUILD|TARGET)/.test(name);
    return value !== undefined || mayBeSet ? value : '';
  };

  #from({ rest, line }: Instruction): StageReader {
    const [written = '', as, name, ...more] = plainWords(splitFlags(rest).rest);
    const from = this.#expander.expand(written, this.#fromValue);
    const index = this.#byName.get(from.toLowerCase());
    const stage = index === undefined ? undefined : this.#stages[index];
    const base: Base = {
      from,
      name: name?.toLowerCase(),
      index: this.#stages.length,
      line,
      parent: index === undefined || stage === undefined ? undefined : { index, stage },
    };
    if (as !== undefined && (as.toUpperCase() !== 'AS' || name === undefined || more.length > 0)) {
      this.#problems.push({ line, message: `FROM takes an image and AS name, not ${quoted(rest)}.` });
    }
    if (stage === undefined) checkImageName(from, written);
    if (name !== undefined) checkStageName(name);
    return new StageReader(base, {
      expander: this.#expander,
      buildArgs: this.buildArgs,
      globals: this.#globals,
    });
  }
}

/** Instructions whose words are names and paths, each of which is read. */
const naming: ReadonlySet<Keyword> = new Set(['ADD', 'ARG', 'COPY', 'ENV', 'LABEL', 'VOLUME']);

function unknown(keyword: string): DockerfileError {
  const meant = keyword.length > 20 ? undefined : nearest(keyword, Object.keys(instructions));
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return new DockerfileError(`${quoted(keyword)} is not an instruction of a Dockerfile.${hint}`);
}
