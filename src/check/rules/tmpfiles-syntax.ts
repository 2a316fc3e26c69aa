import type { Rule } from '../rule.js';

export const tmpfilesSyntax: Rule = {
  id: 'tmpfiles-syntax',
  level: 'error',
  where: 'either',
  summary: 'a line has an unknown type, a path that is not absolute, a malformed mode, or too many fields',
  why: 'systemd-tmpfiles fails, and the installer undoes the installation.',
  *find({ tmpfiles }) {
    if (tmpfiles === undefined) return;
    const { template, parsed } = tmpfiles;
    const { file } = template;
    if (file.encodingProblem !== undefined) {
      yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
    }
    for (const { line, message, harmless } of parsed.problems) {
      yield {
        message,
        help: 'Write the line as TYPE PATH MODE USER GROUP AGE ARGUMENT.',
        at: template.atLine(line),
        ...(harmless && { level: 'warning' as const }),
      };
    }
  },
};
