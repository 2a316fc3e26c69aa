import type { Rule } from '../rule.js';

export const dockerfileMaintainer: Rule = {
  id: 'dockerfile-maintainer',
  level: 'warning',
  where: 'folder',
  summary: 'MAINTAINER is used instead of the label',
  why: 'The instruction sets a field that nothing reads; tools read the label.',
  *find({ dockerfile }) {
    for (const line of dockerfile?.parsed.stages.flatMap(({ maintainers }) => maintainers) ?? []) {
      yield {
        message: 'MAINTAINER is deprecated, and sets no label.',
        help: 'Write LABEL maintainer="NAME <EMAIL>".',
        at: dockerfile?.file.atLine(line),
      };
    }
  },
};
