import type { Lookup } from './words.js';

/** What ARG and ENV make known, with what is known further out (the parent stage) behind it. */
export class Variables {
  readonly #args = new Map<string, string>();
  readonly #env = new Map<string, string>();
  /** ARGs without a value. */
  readonly #declared = new Set<string>();

  constructor(readonly outer?: Variables) {}

  setArg(name: string, value: string): void {
    this.#args.set(name, value);
  }

  declare(name: string): void {
    this.#declared.add(name);
  }

  /** Whether there is an ARG of this name without a value: the build may be given one. */
  isDeclared(name: string): boolean {
    return this.#declared.has(name) || this.outer?.isDeclared(name) === true;
  }

  setEnv(name: string, value: string): void {
    this.#env.set(name, value);
  }

  /** An ENV wins over every ARG, also over one that is declared after it. */
  readonly lookup: Lookup = (name) => this.#envOf(name) ?? this.#argOf(name);

  #envOf(name: string): string | undefined {
    return this.#env.get(name) ?? (this.outer === undefined ? undefined : this.outer.#envOf(name));
  }

  #argOf(name: string): string | undefined {
    return this.#args.get(name) ?? (this.outer === undefined ? undefined : this.outer.#argOf(name));
  }
}
