/**
 * A step of a pattern. `segment` is any text without a slash, `anything` any text, `folders` any text that ends in a
 * slash; all three may be empty.
 */
export type Step =
  | { readonly kind: 'one'; readonly accepts: (character: string) => boolean }
  | { readonly kind: 'segment' | 'anything' | 'folders' };

/** The characters of a class, as tests and ranges: `a-z` is a pair. */
export interface CharacterClass {
  readonly isNegated: boolean;
  readonly ranges: readonly (readonly [from: string, to: string])[];
}

export const literal = (wanted: string): Step => ({
  kind: 'one',
  accepts: (character) => character === wanted,
});

/** Any character but a slash. */
export const anyCharacter: Step = { kind: 'one', accepts: (character) => character !== '/' };

/** A character of a class; never a slash. */
export function oneOf({ isNegated, ranges }: CharacterClass): Step {
  const accepts = (character: string): boolean =>
    character !== '/' && ranges.some(([from, to]) => character >= from && character <= to) !== isNegated;
  return { kind: 'one', accepts };
}

/**
 * A pattern that is matched in steps × characters at most: nothing is tried twice. All readings of the pattern are
 * followed at once, as the set of steps that could come next.
 */
export class Glob {
  /** For each state, the round in which it was last reached. */
  readonly #reached: Float64Array;
  #round = 0;

  /** @param spend is called with the number of comparisons that were made */
  constructor(
    private readonly steps: readonly Step[],
    private readonly spend?: (comparisons: number) => void,
  ) {
    this.#reached = new Float64Array(2 * steps.length + 1);
  }

  /** Whether the whole path matches. */
  test(path: string): boolean {
    return this.run(path, false);
  }

  /** Whether the path or a folder that it lies in matches. */
  testWithParents(path: string): boolean {
    return this.run(path, true);
  }

  private run(path: string, parents: boolean): boolean {
    let current = this.start();
    let comparisons = current.length;
    let isMatch: boolean | undefined;
    for (const character of path) {
      if (parents && character === '/' && this.hasEnded()) isMatch = true;
      else if (current.length === 0) isMatch = false;
      if (isMatch !== undefined) break;
      current = this.advance(current, character);
      comparisons += current.length + 1;
    }
    this.spend?.(comparisons);
    return isMatch ?? this.hasEnded();
  }

  private start(): number[] {
    this.#round += 1;
    const states: number[] = [];
    this.reach(states, 0);
    return states;
  }

  /** Whether all steps have been taken. */
  private hasEnded(): boolean {
    return this.#reached[this.steps.length] === this.#round;
  }

  /** The states after a character. */
  private advance(current: readonly number[], character: string): number[] {
    this.#round += 1;
    const next: number[] = [];
    const end = this.steps.length;
    for (const state of current) {
      // A state beyond the end is inside `folders`, which only a slash leaves.
      const inside = state > end;
      const index = inside ? state - end - 1 : state;
      const step = this.steps[index];
      if (step === undefined) continue;
      if (step.kind === 'one') {
        if (step.accepts(character)) this.reach(next, index + 1);
      } else if (step.kind === 'folders') {
        this.reach(next, end + 1 + index);
        if (character === '/') this.reach(next, index + 1);
      } else if (step.kind === 'anything' || character !== '/') this.reach(next, index);
    }
    return next;
  }

  /** Adds a state, and those after it that need no character to get to. */
  private reach(states: number[], from: number): void {
    for (let state = from; this.#reached[state] !== this.#round; state += 1) {
      this.#reached[state] = this.#round;
      states.push(state);
      if (state >= this.steps.length || this.steps[state]?.kind === 'one') return;
    }
  }
}
