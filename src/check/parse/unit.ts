import { backslashesBefore, shown } from './text.js';

/**
 * Unit files as systemd reads them. Source: systemd.syntax(7). Lines are numbered from 1.
 * systemd passes over what it cannot read; here that is a problem.
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
  for (const { text: content, line } of logicalLines(text)) {
    const equals = content.indexOf('=');
    if (content.startsWith('[')) {
      if (content.endsWith(']')) {
        section = content.slice(1, -1);
        if (!sections.has(section)) sections.set(section, line);
      } else {
        problems.push({ line, message: `The section header "${shown(content)}" has no closing bracket.` });
      }
    } else if (equals < 0) {
      problems.push({ line, message: `"${shown(content)}" is no section, assignment or comment.` });
    } else if (section === undefined) {
      problems.push({ line, message: `"${shown(content)}" stands before the first section.` });
    } else if (content.slice(0, equals).trim() === '') {
      problems.push({ line, message: `"${shown(content)}" names nothing to assign to.` });
    } else {
      const key = content.slice(0, equals).trim();
      assignments.push({ section, key, value: content.slice(equals + 1).trim(), line });
    }
  }
  return { sections, assignments, problems };
}

/** The assignments that are in force for a setting that makes a list: an empty one drops those before it. */
export function settings({ assignments }: Unit, section: string, key: string): readonly Assignment[] {
  const all = assignments.filter((candidate) => candidate.section === section && candidate.key === key);
  return all.slice(all.findLastIndex(({ value }) => value === '') + 1);
}

/**
 * Lines with a backslash at their end joined with the next. Comments and, but for ending a continuation, empty
 * lines are left out; a comment between two continued lines does not part them.
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
