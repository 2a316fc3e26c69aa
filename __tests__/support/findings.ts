import fc from 'fast-check';
import type { Finding } from '../../src/check/finding.js';
import type { ReportContext } from '../../src/report/index.js';

/** One finding of each level. */
export const findings: readonly Finding[] = [
  {
    rule: 'label-missing',
    level: 'error',
    message: 'The label "version" is not set.',
    help: 'Add LABEL version="…" to the Dockerfile.',
    file: 'examples/hello/Dockerfile',
    line: 1,
    label: 'version',
  },
  {
    rule: 'exports-slash',
    level: 'warning',
    message: 'COPY writes to "/exports" without a trailing slash & <more>.',
    help: 'Write "/exports/".',
    file: 'examples/hello/Dockerfile',
    line: 12,
    column: 5,
  },
  {
    rule: 'manifest-missing',
    level: 'notice',
    message: 'There is no manifest.json.',
    help: 'Add one if the image has default values.',
    file: 'examples/hello/Dockerfile',
    line: 1,
  },
];

export const context: ReportContext = {
  version: '1.2.3',
  failOn: 'error',
  failed: true,
  image: 'hello:1',
  rulesPage: 'https://example.org/rules.md',
  rules: [
    { id: 'label-missing', level: 'error', summary: 'a required label is not set' },
    { id: 'exports-slash', level: 'warning', summary: 'files go to /exports without a trailing slash' },
    { id: 'manifest-missing', level: 'notice', summary: 'there is no manifest.json' },
    { id: 'config-json', level: 'error', summary: 'config.json.template is "not" JSON' },
  ],
};

/** Texts as hostile as a file can make them. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constant('\ud800]]>"\0\u2028\n<'),
);
export const anyFinding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.oneof(fc.constantFrom('label-missing', 'config-json'), fc.string({ minLength: 1 })),
    level: fc.constantFrom('error', 'warning', 'notice'),
    message: anyText,
    help: anyText,
    file: anyText.map((file) => `a${file}`),
    line: fc.integer({ min: 1 }),
    column: fc.integer({ min: 1 }),
    label: anyText,
  },
  { requiredKeys: ['rule', 'level', 'message', 'help', 'file', 'line'] },
);
export const anyFindings = fc.array(anyFinding, { maxLength: 20 });
