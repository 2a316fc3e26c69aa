import type { Rule } from '../rule.js';

export const serviceSyntax: Rule = {
  id: 'service-syntax',
  level: 'error',
  where: 'either',
  summary:
    'a line is not a section, assignment or comment, stands before a section, or is in an unknown section',
  why: 'systemd ignores the line with a warning in the journal, and the unit does less than it says.',
  *find({ service }) {
    if (service === undefined) return;
    const { template, parsed } = service;
    const { file } = template;
    if (file.encodingProblem !== undefined) {
      yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
    }
    for (const { line, message } of parsed.problems) {
      yield { message, help: 'Correct the line; systemd ignores it.', at: template.atLine(line) };
    }
    for (const [name, line] of parsed.sections) {
      if (knownSections.has(name) || name.startsWith('X-')) continue;
      yield {
        message: `[${name}] is not a section of a service unit.`,
        help: 'Write [Unit], [Service] or [Install].',
        at: template.atLine(line),
      };
    }
  },
};

const knownSections = new Set(['Unit', 'Service', 'Install']);
