import type { Rule } from '../rule.js';

export const dockerfileSyntax: Rule = {
  id: 'dockerfile-syntax',
  level: 'error',
  where: 'folder',
  summary: 'the Dockerfile does not parse, or has an unknown instruction',
  why: 'The build stops.',
  *find({ dockerfile }) {
    for (const { line, message } of dockerfile?.parsed.problems ?? []) {
      yield {
        message,
        help: 'Correct the instruction; the build stops here.',
        at: dockerfile?.file.atLine(line),
      };
    }
  },
};
