import { isJsonError } from '../parse/json.js';
import type { Rule } from '../rule.js';

export const manifestInvalid: Rule = {
  id: 'manifest-invalid',
  level: 'error',
  where: 'either',
  summary: 'manifest.json is not JSON, or has values of the wrong type or unknown keys',
  why: 'The installer stops, or passes over a key that it does not know.',
  *find({ manifest }) {
    if (manifest === undefined) return;
    const { file, json, problems } = manifest;
    if (file.encodingProblem !== undefined) {
      yield { message: file.encodingProblem, help: 'Save the file as UTF-8 text.', at: file.atLine(1) };
    } else if (isJsonError(json)) {
      yield {
        message: `manifest.json is not JSON: ${json.message}.`,
        help: 'Correct the syntax; the installer stops here.',
        at: file.at(json.offset),
      };
    }
    for (const { kind, path, message } of problems) {
      if (isJsonError(json)) continue;
      const help =
        kind === 'unknown-key'
          ? 'Remove it, or correct its name.'
          : 'Give it the type that the installer reads.';
      const at = file.at(json.offset(path.map((step) => (/^\d+$/.test(step) ? Number(step) : step))));
      yield { message, help, at, ...(kind === 'unknown-key' && { level: 'warning' }) };
    }
  },
};
