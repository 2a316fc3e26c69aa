import { levels, type Finding } from '../check/finding.js';

/** `2 errors, 1 warning`; empty without findings. */
export function countText(found: readonly Finding[]): string {
  return [...levels]
    .reverse()
    .map((level) => ({ level, count: found.filter((finding) => finding.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** The findings, the most severe first, otherwise in their order. */
export function bySeverity(found: readonly Finding[]): readonly Finding[] {
  return [...found].sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
}
