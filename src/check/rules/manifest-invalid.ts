import { endsInstall, type ManifestProblem } from '../../installer/manifest.js';
import { isJsonError } from '../parse/json.js';
import type { Rule } from '../rule.js';

export const manifestInvalid: Rule = {
  id: 'manifest-invalid',
  level: 'error',
  where: 'either',
  summary: 'manifest.json is not JSON, or has values of the wrong type or unknown keys',
  why: 'The installer stops, or ignores what it does not know.',
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
    if (isJsonError(json)) return;
    for (const problem of problems) {
      const path = problem.path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      yield {
        message: problem.message,
        help: helps[problem.kind],
        at: file.at(json.offset(path)),
        ...(!endsInstall(problem) && { level: 'warning' as const }),
      };
    }
  },
};

const helps: Readonly<Record<ManifestProblem['kind'], string>> = {
  syntax: 'Correct the syntax; the installer stops here.',
  type: 'Give it the type that the installer reads; it stops here.',
  limit: 'Use fewer entries.',
  ignored: 'Give it the type that the installer reads, or remove it.',
  'unknown-key': 'Remove it, or correct its name.',
};
