import type { Rule } from '../rule.js';

export const configNotTemplate: Rule = {
  id: 'config-not-template',
  level: 'warning',
  where: 'either',
  summary: 'there is a config.json instead of config.json.template, so nothing is filled in',
  why: 'The installer copies the file as it is: names, folders and defaults of the host are not filled in, and the template is ignored.',
  *find({ config }) {
    if (config === undefined || config.template !== undefined) return;
    yield {
      message: 'The configuration is named config.json, so that the installer fills nothing in.',
      help: 'Rename it to config.json.template.',
      at: config.file.atLine(1),
    };
  },
};
