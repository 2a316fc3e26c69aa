import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import type { Finding } from '../../src/check/finding.js';
import { UserError } from '../../src/core/errors.js';
import { annotations } from '../../src/report/annotations.js';
import {
  assertReportPath,
  renderReport,
  reportExtensions,
  type ReportContext,
} from '../../src/report/index.js';
import { text } from '../../src/report/text.js';
import { commandsIn } from '../support/runner-commands.js';
import { expectFile } from '../support/expect-file.js';
import { anyFinding, anyFindings, context, findings } from '../support/findings.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const ajv = new Ajv2020({ allErrors: true });
const isReport = ajv.compile(
  JSON.parse(readFileSync(here('../../docs/report.schema.json'), 'utf8')) as Record<string, unknown>,
);

describe('every report agrees with the exit status', () => {
  const ended = { ...context, error: 'The build failed: exit code 1.\nlast line' };
  const tried = {
    ...context,
    trial: { passed: false, summary: 'The service ended with 1.', advice: 'Look at its output.' },
  };

  test('warnings that fail the run are failures', () => {
    const failures = (failOn: ReportContext['failOn']): number =>
      elementsOf(renderReport('x.xml', findings, { ...context, failOn })).filter(
        ({ name }) => name === 'failure',
      ).length;
    expect([failures('never'), failures('error'), failures('warning')]).toEqual([0, 1, 2]);
  });

  test('an error that ended the run', () => {
    const named = elementsOf(renderReport('x.xml', [], ended)).filter(({ name }) => name === 'error');
    expect(named).toEqual([
      { name: 'error', attributes: { type: 'run', message: 'The build failed: exit code 1.' } },
    ]);
    expect(renderReport('x.xml', [], ended)).toContain('errors="1"');
    expect(JSON.parse(renderReport('x.json', [], ended))).toMatchObject({ failed: true, error: ended.error });
    expect(renderReport('x.txt', [], ended)).toBe(`The run failed: ${ended.error}\n`);
    const [run] = (JSON.parse(renderReport('x.sarif', [], ended)) as Log).runs;
    expect(run!.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: ended.error } }],
      },
    ]);
  });

  test('a failed trial', () => {
    const [failure] = elementsOf(renderReport('x.xml', [], tried)).filter(({ name }) => name === 'failure');
    expect(failure!.attributes).toEqual({ type: 'trial', message: tried.trial.summary });
    expect(JSON.parse(renderReport('x.json', [], tried))).toMatchObject({ trial: tried.trial });
    expect(renderReport('x.txt', [], tried)).toContain(
      'The trial failed: The service ended with 1. Look at its output.',
    );
    const [run] = (JSON.parse(renderReport('x.sarif', [], tried)) as Log).runs;
    expect(run!.results).toMatchObject([
      { ruleId: 'trial', level: 'error', locations: [{ physicalLocation: { region: { startLine: 1 } } }] },
    ]);
  });
});

describe('renderReport', () => {
  test.each(reportExtensions)('writes the golden report%s', (extension) => {
    const path = `report${extension}`;
    expectFile(here(`../fixtures/report/${path}`), renderReport(path, findings, context));
    expectFile(
      here(`../fixtures/report/empty${extension}`),
      renderReport(path, [], { ...context, rules: [] }),
    );
  });

  it('knows its formats in any case, and refuses others', () => {
    expect(renderReport('/a/B.JSON', [], context)).toContain('schemaVersion');
    for (const path of ['report', 'report.html', '.json', 'a.xml/report']) {
      expect(() => {
        assertReportPath(path);
      }).toThrow(UserError);
      expect(() => renderReport(path, [], context)).toThrow(
        `The report "${path}" must end in .json, .codequality.json, .sarif, .xml`,
      );
    }
  });

  it('writes JSON that matches its schema and keeps every value', () => {
    fc.assert(
      fc.property(anyFindings, fc.boolean(), (any, failed) => {
        const report: unknown = JSON.parse(renderReport('x.json', any, { ...context, failed }));
        isReport(report);
        expect(isReport.errors).toBeNull();
        expect(report).toMatchObject({ failed, findings: any });
      }),
    );
  });

  it('has a schema that refuses something else', () => {
    expect(isReport({ schemaVersion: 1, tool: { name: 'system-image', version: '' }, failed: true })).toBe(
      false,
    );
  });

  it('writes XML that a strict parser reads back', () => {
    fc.assert(
      fc.property(anyFindings, (any) => {
        const seen = elementsOf(renderReport('x.xml', any, context));
        const named = (name: string): Attributes[] =>
          seen.filter((one) => one.name === name).map((one) => one.attributes);
        const errors = any.filter(({ level }) => level === 'error');
        expect(named('testsuite')).toEqual([
          expect.objectContaining({
            tests: String(named('testcase').length),
            failures: String(errors.length),
          }),
        ]);
        expect(named('testcase').slice(0, any.length)).toMatchObject(
          any.map(({ rule, message }) => ({ classname: readable(rule), name: readable(message) })),
        );
        expect(named('failure')).toEqual(
          errors.map(({ rule, message }) => ({ type: readable(rule), message: readable(message) })),
        );
      }),
    );
  });
});

type Attributes = Record<string, string>;

/** The elements of a document, in order; throws if it is not well-formed. */
function elementsOf(xml: string): { name: string; attributes: Attributes }[] {
  const elements: { name: string; attributes: Attributes }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

/** A text without the characters that XML cannot represent. */
function readable(text: string): string {
  return Array.from(text, (character) =>
    /[^\t\n\r -\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(character) ? '\ufffd' : character,
  ).join('');
}

describe('text', () => {
  it('has colours when asked for them', () => {
    expect(text(findings, true)).toContain('\u001b[31merror\u001b[39m');
    expect(text(findings, false)).not.toContain('\u001b');
  });

  it('prints two lines for each finding, which no content can break or colour', () => {
    fc.assert(
      fc.property(anyFindings, (any) => {
        const lines = text(any, false).split('\n');
        expect(lines).toHaveLength(any.length * 2 + 2);
        expect(lines.join('')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it('cannot be taken for a command of the runner', () => {
    const [first] = findings;
    fc.assert(
      fc.property(
        fc.constantFrom('::error::x', '##[error]x', ' ::debug::', '\r::error::'),
        anyFinding,
        (forged, any) => {
          const finding = {
            ...first!,
            file: forged,
            rule: any.rule,
            message: `${any.message}\n${forged}`,
            help: forged,
          };
          expect(commandsIn(text([finding], false))).toEqual([]);
        },
      ),
    );
  });
});

describe('annotations', () => {
  it('have a place and the help', () => {
    expect(annotations(findings)).toEqual([
      {
        level: 'error',
        title: 'label-missing',
        message: 'The label "version" is not set. Add LABEL version="…" to the Dockerfile.',
        file: 'examples/hello/Dockerfile',
        line: 1,
      },
      expect.objectContaining({ level: 'warning', line: 12, column: 5 }),
      expect.objectContaining({ level: 'notice' }),
    ]);
  });

  const many = (level: Finding['level'], count: number): Finding[] =>
    Array.from({ length: count }, (_, index) => ({ ...findings[0]!, level, line: index + 1 }));

  test.each([
    [10, 10, 10, 30, undefined],
    [11, 0, 0, 10, ['error', '2 errors']],
    [15, 12, 1, 21, ['error', '6 errors, 2 warnings']],
    [10, 12, 11, 30, ['warning', '3 warnings, 1 notice']],
    [0, 0, 11, 10, ['notice', '2 notices']],
  ] as const)(
    '%d errors, %d warnings and %d notices give %d',
    (errors, warnings, notices, count, closing) => {
      const all = [...many('notice', notices), ...many('error', errors), ...many('warning', warnings)];
      const shown = annotations(all);
      expect(shown).toHaveLength(count);
      for (const level of ['error', 'warning', 'notice']) {
        expect(shown.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(10);
      }
      const last = shown.at(-1)!;
      if (closing === undefined) expect(last.title).not.toBe('More findings');
      else {
        expect(last).toEqual({
          level: closing[0],
          title: 'More findings',
          message: `Not shown here: ${closing[1]}. The log has them all.`,
        });
      }
      expect(shown[0]!.level).toBe(errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'notice');
    },
  );

  it('leave room for an annotation of the step itself', () => {
    const shown = annotations(many('error', 12), { error: 9, warning: 10, notice: 10 });
    expect(shown).toHaveLength(9);
    expect(shown.at(-1)?.message).toContain('4 errors');
  });
});
