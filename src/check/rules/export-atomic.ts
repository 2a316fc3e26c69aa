import type { Rule } from '../rule.js';

export const exportAtomic: Rule = {
  id: 'export-atomic',
  level: 'warning',
  where: 'either',
  summary: 'a template uses $ATOMIC, and hosts without atomic take the export',
  why: '`$ATOMIC` is the path of the `atomic` program. The hosts that `export` is for do not have it, and what runs it fails there.',
  *find({ exports, templates }) {
    if (exports === undefined) return;
    for (const { file } of templates) {
      for (const { index } of file.text.matchAll(/(?<!\$)(?:\$\$)*(?=\$(?:ATOMIC\b|\{ATOMIC\}))/g)) {
        yield {
          message: 'The value of $ATOMIC is the path of a program that the hosts of the export do not have.',
          help: 'Use $RUNTIME or $EXEC_START, which name the runtime.',
          at: file.at(index),
        };
      }
    }
  },
};
