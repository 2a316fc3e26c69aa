import { backslashesBefore, shown } from './excerpt.js';
import { limits } from './limits.js';

/**
 * Unit files as systemd reads them. Source: systemd.syntax(7). Lines are numbered from 1.
 * systemd ignores lines that it cannot parse; here they are problems.
 */

export interface Assignment {
  readonly section: string;
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

export interface UnitProblem {
  readonly line: number;
  /** One sentence. */
  readonly message: string;
}

export interface Unit {
  /** The sections' names, each with the line of its first header. */
  readonly sections: ReadonlyMap<string, number>;
  readonly assignments: readonly Assignment[];
  readonly problems: readonly UnitProblem[];
}

export function parseUnit(text: string): Unit {
  const sections = new Map<string, number>();
  const assignments: Assignment[] = [];
  const problems: UnitProblem[] = [];
  let section: string | undefined;
  let count = 0;
  for (const { text: content, line } of logicalLines(text)) {
    count += 1;
    if (count > limits.unitLines.max) {
      problems.push({ line, message: limits.unitLines.message('The unit') });
      break;
    }
    // Sections of other programs may contain anything.
    const foreign = section?.startsWith('X-') === true && !content.startsWith('[');
    const message = foreign ? undefined : problemOf(content, section);
    if (message !== undefined) problems.push({ line, message });
    else if (content.startsWith('[')) {
      section = content.slice(1, -1);
      if (!sections.has(section)) sections.set(section, line);
    } else if (!foreign) assignments.push({ section: section ?? '', ...splitAssignment(content), line });
  }
  return { sections, assignments, problems };
}

function problemOf(content: string, section: string | undefined): string | undefined {
  if (content.startsWith('['))
    return content.endsWith(']') ? undefined : `"${shown(content)}" has no closing bracket.`;
  if (!content.includes('=')) return `"${shown(content)}" is not a section, assignment or comment.`;
  if (section === undefined) return `"${shown(content)}" comes before the first section.`;
  return splitAssignment(content).key === '' ? `"${shown(content)}" has no name before the "=".` : undefined;
}

function splitAssignment(content: string): { readonly key: string; readonly value: string } {
  const equals = content.indexOf('=');
  return { key: content.slice(0, equals).trim(), value: content.slice(equals + 1).trim() };
}

/** The effective assignments of a list setting: an empty assignment clears those before it. */
export function settings({ assignments }: Unit, section: string, key: string): readonly Assignment[] {
  const all = assignments.filter((candidate) => candidate.section === section && candidate.key === key);
  return all.slice(all.findLastIndex(({ value }) => value === '') + 1);
}

/**
 * Lines with a backslash at their end joined with the next. Comments and, but for ending a continuation, empty
 * lines are left out; a comment between two continued lines does not separate them.
 */
function* logicalLines(text: string): Generator<{ readonly text: string; readonly line: number }> {
  let pending: { readonly parts: string[]; readonly line: number } | undefined;
  let line = 0;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\0]/)) {
    line += 1;
    if (/^\s*[#;]/.test(raw)) continue;
    const continues = endsInContinuation(raw);
    pending ??= { parts: [], line };
    pending.parts.push(continues ? raw.slice(0, -1) : raw);
    if (continues) continue;
    const joined = pending.parts.join(' ').trim();
    if (joined !== '') yield { text: joined, line: pending.line };
    pending = undefined;
  }
  const rest = pending?.parts.join(' ').trim() ?? '';
  if (pending !== undefined && rest !== '') yield { text: rest, line: pending.line };
}

/** A backslash that is itself escaped does not count. */
function endsInContinuation(line: string): boolean {
  return backslashesBefore(line, line.length) % 2 === 1;
}
