import { Glob, anyCharacter, literal, oneOf, type CharacterClass, type Step } from './glob.js';

/** A part of a pattern of Go's filepath.Match: an escaped character, a class, a run of stars, or one character. */
const parts =
  /\\(?<escaped>.)|\[(?<not>\^?)(?<members>(?:\\.|[^\\\]])+)\]|(?<stars>\*+)|(?<one>\?)|(?<plain>[^\\[*?])/gsuy;

/** Whether a path has wildcards of filepath.Match. */
export function hasWildcards(path: string): boolean {
  return /[*?[\\]/.test(path);
}

/**
 * A pattern of Go's filepath.Match; no wildcard reaches over a slash. Undefined for a pattern that Go refuses.
 * Source: https://pkg.go.dev/path/filepath#Match
 * @param spend see {@link Glob}
 */
export function goPattern(pattern: string, spend?: (comparisons: number) => void): Glob | undefined {
  const steps: Step[] = [];
  let end = 0;
  for (const { 0: text, groups = {}, index } of pattern.matchAll(parts)) {
    end = index + text.length;
    if (groups.stars !== undefined) steps.push({ kind: 'segment' });
    else if (groups.one !== undefined) steps.push(anyCharacter);
    else if (groups.members !== undefined) {
      const ranges = rangesOf(groups.members);
      if (ranges === undefined) return undefined;
      steps.push(oneOf({ isNegated: groups.not === '^', ranges }));
    } else steps.push(literal(groups.escaped ?? text));
  }
  return end < pattern.length ? undefined : new Glob(steps, spend);
}

/** The members of a class: single characters and ranges. Undefined for a range that runs backwards or has no end. */
export function rangesOf(members: string): CharacterClass['ranges'] | undefined {
  const ranges: (readonly [string, string])[] = [];
  const member = /(?:\\(?<quotedFrom>.)|(?<from>[^-\\]))(?:-(?:\\(?<quotedTo>.)|(?<to>[^-\\])))?/gsuy;
  let end = 0;
  for (const { 0: text, groups = {}, index } of members.matchAll(member)) {
    end = index + text.length;
    const from = groups.quotedFrom ?? groups.from ?? '';
    const to = groups.quotedTo ?? groups.to ?? from;
    if (from > to) return undefined;
    ranges.push([from, to]);
  }
  return end < members.length ? undefined : ranges;
}
