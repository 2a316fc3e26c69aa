import { normalize } from 'node:path/posix';
import { Budget } from '../core/budget.js';
import { limits } from '../core/limits.js';
import { Glob, anyCharacter, literal, oneOf, type CharacterClass, type Step } from './glob.js';

/** A line of a .dockerignore. */
export interface IgnorePattern {
  /** As written. */
  readonly pattern: string;
  /** From 1. */
  readonly line: number;
}

/** The pattern that keeps a file out of the build; undefined for one that takes part in it. */
export type IgnoredBy = (path: string) => IgnorePattern | undefined;

/**
 * Reads a .dockerignore. The last pattern that matches a file or a folder it is in decides: the file is left out,
 * unless that pattern starts with `!`.
 * Source: https://github.com/moby/patternmatcher
 * @returns a function of a file's path in the context, with or without a slash at its start; it throws a
 * UserError if the patterns are too many for the paths that it was asked for
 */
export function dockerignore(text: string): IgnoredBy {
  const budget = new Budget(limits.patternSteps, '.dockerignore');
  const spend = (comparisons: number): void => {
    budget.spend(comparisons);
  };
  const rules = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => ruleOf(line, index + 1, spend))
    .reverse();
  return (path) => {
    const relative = path.replace(/^\/+/, '');
    const last = rules.find(({ glob }) => glob.testWithParents(relative));
    return last === undefined || last.isException ? undefined : { pattern: last.pattern, line: last.line };
  };
}

interface Rule extends IgnorePattern {
  readonly isException: boolean;
  readonly glob: Glob;
}

function ruleOf(text: string, line: number, spend: (comparisons: number) => void): readonly Rule[] {
  const pattern = text.trim();
  if (pattern === '' || text.startsWith('#')) return [];
  const isException = pattern.startsWith('!');
  const bare = pattern.slice(isException ? 1 : 0).trim();
  if (bare === '') return [];
  const steps = stepsOf(normalize(bare).replace(/^\/|(?<=.)\/$/g, ''));
  // The build refuses a malformed pattern, and says so itself.
  return steps === undefined ? [] : [{ pattern, line, isException, glob: new Glob(steps, spend) }];
}

/**
 * A part of a pattern. Two stars that end it stand for anything, elsewhere for folders; what a bracket that is never closed leaves
 * over is malformed.
 */
const parts =
  /(?<anything>\*\*\/?$)|(?<folders>\*\*\/?)|(?<segment>\*)|(?<one>\?)|\[(?<not>\^?)(?<members>(?:\\.|[^\\\]])+)\]|\\(?<escaped>[^\w])|(?<plain>[^\\[])/gsuy;

function stepsOf(pattern: string): readonly Step[] | undefined {
  // The matcher compares the end of the path if only this pattern's start is special: `**json` matches `a.json`.
  const ending = /^\*\*([^*?[\]\\/][^*?[\]\\]*)$/.exec(pattern)?.[1];
  if (ending !== undefined) return [{ kind: 'anything' }, ...Array.from(ending, literal)];
  const steps: Step[] = [];
  let end = 0;
  for (const { 0: text, groups = {}, index } of pattern.matchAll(parts)) {
    end = index + text.length;
    if (groups.folders !== undefined) steps.push({ kind: 'folders' });
    else if (groups.anything !== undefined) steps.push({ kind: 'anything' });
    else if (groups.segment !== undefined) steps.push({ kind: 'segment' });
    else if (groups.one !== undefined) steps.push(anyCharacter);
    else if (groups.members !== undefined) {
      const ranges = rangesOf(groups.members);
      if (ranges === undefined) return undefined;
      steps.push(oneOf({ isNegated: groups.not === '^', ranges }));
    } else steps.push(literal(groups.escaped ?? text));
  }
  return end < pattern.length ? undefined : steps;
}

/** The members of a class of Go's regular expressions. Undefined for a range that runs backwards. */
function rangesOf(members: string): CharacterClass['ranges'] | undefined {
  const ranges: (readonly [string, string])[] = [];
  const member = /(?:\\(?<quotedFrom>.)|(?<from>[^\\]))(?:-(?:\\(?<quotedTo>.)|(?<to>[^\\])))?/gsu;
  for (const { groups = {} } of members.matchAll(member)) {
    const from = groups.quotedFrom ?? groups.from ?? '';
    const to = groups.quotedTo ?? groups.to ?? from;
    if (from > to) return undefined;
    ranges.push([from, to]);
  }
  return ranges;
}
