import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/check/finding.js';
import type { RunResult } from '../../src/report/run-result.js';
import { code, escape, row, table } from '../../src/report/markdown.js';
import { formatSize } from '../../src/report/size.js';
import { summary } from '../../src/report/summary.js';
import { imageConfig } from '../support/images.js';
import { expectFile } from '../support/expect-file.js';

const good: RunResult = {
  image: 'example/hello:1.0',
  context: 'examples/hello',
  config: imageConfig({
    id: 'sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    labels: { 'atomic.type': 'system', name: 'hello', summary: 'Says | <b>hello</b>' },
    entrypoint: ['/usr/bin/hello'],
    layers: ['sha256:1', 'sha256:2'],
    size: 1_972_000,
  }),
  generatedFiles: ['config.json.template', 'service.template', 'manifest.json'],
  findings: [],
  reports: [],
  failed: false,
  archive: { path: '/tmp/example-hello-1.0.tar', size: 2_001_920, sha256: 'ab'.repeat(32) },
  artifact: {
    name: 'example-hello-1.0.tar',
    id: 42,
    url: 'https://github.com/octocat/hello/actions/runs/4711/artifacts/42',
  },
};

const missing: Finding = {
  rule: 'label-missing',
  level: 'error',
  message: 'The label "version" is not set.',
  help: 'Add LABEL version="…" to the Dockerfile, or a line "version=…" to the labels input.',
  file: 'examples/hello/Dockerfile',
  line: 3,
  label: 'version',
};

describe('the job summary', () => {
  test.each([
    ['good', good],
    [
      'failed',
      {
        ...good,
        archive: undefined,
        artifact: undefined,
        findings: [
          { ...missing, level: 'warning', label: 'license', message: 'The label "license" is not set.' },
          missing,
        ],
        failed: true,
      },
    ],
    [
      'error',
      {
        image: 'example/hello:1.0',
        context: '.',
        generatedFiles: [],
        findings: [],
        reports: [],
        failed: false,
        error: 'It broke:\n<b>',
      },
    ],
    [
      'trial',
      {
        ...good,
        artifact: undefined,
        failed: true,
        trial: {
          passed: false,
          summary: 'The service ended with exit code 1 after 0.1 s.',
          advice: 'Look at what it printed last.',
          output: 'agent: no <configuration>\n',
          changed: ['The network of the host was kept.'],
          shared: [],
          notices: [],
          findings: [],
        },
      },
    ],
    ['tolerated', { ...good, findings: [missing] }],
    ['kept', { ...good, artifact: undefined, notUploaded: 'The tar will not be uploaded: Gitea cannot.' }],
  ] as [string, RunResult][])('%s', (name, result) => {
    expectFile(fileURLToPath(new URL(`../fixtures/summary/${name}.md`, import.meta.url)), summary(result));
  });

  test('of a run that never knew its image', () => {
    const nothing = { image: '', context: '', generatedFiles: [], findings: [], reports: [], failed: false };
    expect(summary({ ...nothing, error: 'no' })).toBe('## ❌ The run failed\n\n<pre>no</pre>\n');
  });

  test('stays below the limit of the platform, whatever its content', () => {
    const long = fc
      .tuple(fc.constantFrom('x', '|', '<', '\u001b', '😀', '##[', '\n'), fc.constantFrom(1, 300, 60_000))
      .map(([text, times]) => text.repeat(times));
    const many = fc.constantFrom(0, 1, 30, 2_000);
    const result = fc
      .record({
        image: long,
        text: long,
        findings: many,
        labels: many,
        failed: fc.boolean(),
        error: fc.boolean(),
      })
      .map(({ image, text, findings, labels, failed, error }): RunResult => {
        const finding = { ...missing, rule: text, file: text, message: text, help: text, label: text };
        return {
          ...good,
          image,
          failed,
          config: {
            ...good.config!,
            id: text,
            labels: Object.fromEntries(
              Array.from({ length: labels }, (_, index) => [`${index}${text.slice(0, 1000)}`, text]),
            ),
          },
          findings: Array.from({ length: findings }, () => finding),
          generatedFiles: [text],
          notUploaded: text,
          trial: {
            passed: false,
            summary: text,
            advice: text,
            output: `${text}\n`.repeat(20),
            changed: Array.from({ length: labels }, () => text),
            shared: [text],
            notices: [],
            findings: [],
          },
          archive: { ...good.archive!, path: text },
          ...(error && { error: text }),
        };
      });
    fc.assert(
      fc.property(result, (any) => {
        expect(Buffer.byteLength(summary(any))).toBeLessThan(1024 * 1024);
      }),
      { numRuns: 20 },
    );
  });

  test('shortens long values, and says how many rows are left out', () => {
    const labels = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`l${index}`, 'x'.repeat(60_000)]),
    );
    const findings = Array.from({ length: 10_000 }, () => ({ ...missing, message: 'x'.repeat(200) }));
    const text = summary({ ...good, findings, config: { ...good.config!, labels } });
    expect(text).toContain(`\`${'x'.repeat(149)}…${'x'.repeat(149)}\``);
    const [, left = ''] = /^(\d+) more are in the log\.$/m.exec(text) ?? [];
    expect(text.split('\n').filter((line) => line.startsWith('| ❌ | `examples/')).length).toBe(
      10_000 - Number(left),
    );
  });
});

test('a text cannot leave its cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = table(['a'], [row([escape(text)]), row([code(text)])]);
      expect(shown.split('\n')).toHaveLength(4);
      expect(shown.match(/\|/g)).toHaveLength(8);
      expect(escape(text)).not.toMatch(/[<>`[\]*_]/);
      expect(code(text)).toMatch(/^(?:|<code>[^<`]*<\/code>|`[^`]+`)$/);
    }),
  );
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [99_960, '100 kB'],
  [1_972_000, '2.0 MB'],
  [4_200_000_000, '4.2 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});
