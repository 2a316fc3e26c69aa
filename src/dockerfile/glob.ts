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

/** A pattern that is matched in steps × characters, whatever it holds: nothing is tried twice. */
export class Glob {
  constructor(private readonly steps: readonly Step[]) {}

  /** Whether the whole path matches. */
  test(path: string): boolean {
    return this.run(path, false);
  }

  /** Whether the path or a folder that it lies in matches. */
  testWithParents(path: string): boolean {
    return this.run(path, true);
  }

  /** Follows all readings of the pattern at once: the set of steps that could come next. */
  private run(path: string, parents: boolean): boolean {
    const end = this.steps.length;
    let current = this.reach([0]);
    for (const character of path) {
      if (parents && character === '/' && current.has(end)) return true;
      const next: number[] = [];
      for (const at of current) next.push(...this.after(at, character));
      if (next.length === 0) return false;
      current = this.reach(next);
    }
    return current.has(end);
  }

  /** The steps after a character that is taken by the step at `at`. */
  private after(at: number, character: string): readonly number[] {
    // A step inside `folders` is counted as a negative number: it cannot be left but by a slash.
    const inside = at < 0;
    const index = inside ? -at - 1 : at;
    const step = this.steps[index];
    if (step === undefined) return [];
    switch (step.kind) {
      case 'one':
        return step.accepts(character) ? [index + 1] : [];
      case 'segment':
        return character === '/' ? [] : [index];
      case 'anything':
        return [index];
      case 'folders':
        return character === '/' ? [-index - 1, index + 1] : [-index - 1];
    }
  }

  /** Adds the steps that need no character to get to. */
  private reach(from: readonly number[]): ReadonlySet<number> {
    const reached = new Set<number>();
    for (let at of from) {
      for (; !reached.has(at); at += 1) {
        reached.add(at);
        if (at < 0 || at >= this.steps.length || this.steps[at]?.kind === 'one') break;
      }
    }
    return reached;
  }
}
