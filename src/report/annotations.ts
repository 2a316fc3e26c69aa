import { levels, type Finding, type Level } from '../check/finding.js';
import { harmlessLine, shorten } from '../core/harmless.js';
import { bySeverity, countText } from './counts.js';

/** A message that a workflow run shows next to the changed files. */
export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  /** Unset: it is about the whole run. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
}

/** GitHub shows this many of each level per step, and silently drops the rest. */
const platformLimits: Readonly<Record<Level, number>> = { error: 10, warning: 10, notice: 10 };

/** Maximum characters of an annotation's text; GitHub cuts it off at 64 kB. */
const longest = 2000;

/**
 * The annotations for findings, the most severe first. If a level has more than its limit, its last annotation counts
 * all that are left out.
 * @param limits at least 1 each; smaller than the platform's if the step adds its own annotations.
 */
export function annotations(findings: readonly Finding[], limits = platformLimits): readonly Annotation[] {
  const ofLevel = (level: Level): readonly Finding[] => findings.filter((finding) => finding.level === level);
  const worst = [...levels].reverse().find((level) => ofLevel(level).length > limits[level]);
  const shown = levels.flatMap((level) => ofLevel(level).slice(0, limits[level] - (level === worst ? 1 : 0)));
  const all = bySeverity(shown).map(annotation);
  if (worst === undefined) return all;
  const left = countText(findings.filter((finding) => !shown.includes(finding)));
  return [
    ...all,
    { level: worst, title: 'More findings', message: `Not shown here: ${left}. The log has them all.` },
  ];
}

function annotation({ level, rule, message, help, file, line, column }: Finding): Annotation {
  return {
    level,
    title: harmlessLine(rule),
    message: shorten(harmlessLine(`${message} ${help}`), longest),
    file: harmlessLine(file),
    line,
    ...(column !== undefined && { column }),
  };
}
