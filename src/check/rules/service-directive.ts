import { shown } from '../../core/excerpt.js';
import { nearest } from '../../core/nearest.js';
import type { Assignment } from '../../core/unit-file.js';
import type { Rule } from '../rule.js';
import { directives } from '../unit/directives.js';
import { refusedValue } from '../unit/values.js';

export const serviceDirective: Rule = {
  id: 'service-directive',
  level: 'warning',
  where: 'either',
  summary: 'systemd does not know a directive in its section, or a value that must be one of a few words',
  why: 'systemd logs a warning and ignores the line: `Restart=on-crash` never restarts the service, and `After=` in [Service] orders nothing.',
  *find({ service }) {
    if (service === undefined) return;
    const { template, parsed } = service;
    for (const assignment of parsed.assignments) {
      const problem = nameProblem(assignment) ?? valueProblem(assignment);
      if (problem !== undefined) yield { ...problem, at: template.atLine(assignment.line) };
    }
  },
};

interface Problem {
  readonly message: string;
  readonly help: string;
}

function nameProblem({ section, key }: Assignment): Problem | undefined {
  const known = directives.get(section);
  // Other sections are another rule's; X- directives are for other programs.
  if (known === undefined || known.has(key) || key.startsWith('X-')) return undefined;
  const [home] = [...directives].find(([, names]) => names.has(key)) ?? [];
  if (home !== undefined) {
    return {
      message: `${key} stands in [${section}], but belongs in [${home}].`,
      help: `Move the line to [${home}].`,
    };
  }
  const meant = nearest(key, known);
  return {
    message: `systemd knows no directive ${shown(key)} in [${section}].`,
    help: meant === undefined ? 'Remove the line, or correct its name.' : `Write ${meant}.`,
  };
}

function valueProblem({ section, key, value }: Assignment): Problem | undefined {
  if (!directives.get(section)?.has(key)) return undefined;
  const refused = refusedValue(key, value);
  return (
    refused && {
      message: `${key} is "${shown(value)}", which systemd ignores.`,
      help: `Write one of ${refused.wanted}.`,
    }
  );
}
