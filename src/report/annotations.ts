import { levels, type Finding, type Level } from '../check/finding.js';
import { bySeverity, countText } from './counts.js';

/** What a workflow run shows beside the files of a change. */
export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  /** None: it is about the whole run. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
}

/** GitHub shows this many of each level a step, and drops the others without a word. */
const platformLimits: Readonly<Record<Level, number>> = { error: 10, warning: 10, notice: 10 };

/**
 * The annotations for findings, the most severe first. Where a level has more than its limit, one closing annotation
 * in place of its last counts all that are left out.
 * @param limits smaller ones where the step makes annotations of its own; 1 at least.
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
    title: rule,
    message: `${message} ${help}`,
    file,
    line,
    ...(column !== undefined && { column }),
  };
}
