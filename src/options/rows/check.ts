import { either, failOnLevels, labelProfiles } from '../choices.js';
import type { OptionRow } from '../option-row.js';

/** What the checks ask for, and where findings go. */
export const checkRows = [
  {
    name: 'label-profile',
    describes: 'image',
    group: 'check',
    kind: 'choice',
    help: `Set of labels that the image must have: ${either(labelProfiles)}.`,
    default: 'system-image',
    choices: labelProfiles,
  },
  {
    name: 'required-labels',
    describes: 'image',
    group: 'check',
    kind: 'lines',
    help: 'Further labels that the image must have, one per line: `key`, `key=value`, `key=/regex/` or `key:type` (text, url, rfc3339, email, semver, spdx).',
  },
  {
    name: 'rules',
    describes: 'image',
    group: 'check',
    kind: 'pairs',
    help: 'Levels of individual rules, one `id=level` per line or a YAML mapping: `off`, `notice`, `warning` or `error`.',
  },
  {
    name: 'fail-on',
    describes: 'run',
    group: 'check',
    kind: 'choice',
    help: `Lowest level of finding that fails the step: ${either(failOnLevels)}.`,
    default: 'error',
    choices: failOnLevels,
  },
  {
    name: 'report',
    describes: 'run',
    group: 'check',
    kind: 'lines',
    help: 'Files to write the findings to, one per line; the extension selects the format: `.json`, `.sarif`, `.xml` (JUnit), `.txt` or `.codequality.json` (GitLab).',
  },
] as const satisfies readonly OptionRow[];
