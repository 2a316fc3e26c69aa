import { isObject } from '../../core/json.js';
import { isJsonError } from '../parse/json.js';
import type { Rule } from '../rule.js';

export const configJson: Rule = {
  id: 'config-json',
  level: 'error',
  where: 'either',
  summary: 'the configuration is not JSON once filled in',
  why: 'The installer parses the file once it is filled in, and stops.',
  *find({ config }) {
    if (config === undefined) return;
    const { file, json } = config;
    if (file.encodingProblem !== undefined) {
      yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
    } else if (isJsonError(json)) {
      yield {
        message: `Once filled in, ${file.name} is not JSON: ${json.message}.`,
        help: 'Correct the syntax; mind the values that variables stand for.',
        at: config.at(json.offset),
      };
    } else if (!isObject(json.value)) {
      yield {
        message: `Once filled in, ${file.name} is JSON, but not an object.`,
        help: 'Write the configuration between { and }.',
        at: file.atLine(1),
      };
    }
  },
};
