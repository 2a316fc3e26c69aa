import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { renderReport } from '../../src/report/index.js';
import { anyFindings, context, findings } from '../support/findings.js';

const ajv = new Ajv2020({ allErrors: true });

describe('Code Quality', () => {
  const isIssues = ajv.compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      properties: {
        description: { type: 'string', minLength: 1 },
        check_name: { type: 'string' },
        fingerprint: { type: 'string', pattern: '^[0-9a-f]+:[0-9]+$' },
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: {
            path: { type: 'string', pattern: '^(?!\\./)' },
            lines: {
              type: 'object',
              required: ['begin'],
              properties: { begin: { type: 'integer', minimum: 1 } },
            },
          },
        },
      },
    },
  });

  it('has the format that GitLab reads, with a unique fingerprint for each finding', () => {
    fc.assert(
      fc.property(anyFindings, (any) => {
        const issues = JSON.parse(renderReport('gl.codequality.json', any, context)) as {
          fingerprint: string;
        }[];
        const nonEmpty = any.every(({ message, help }) => `${message} ${help}`.trim() !== '');
        if (nonEmpty) {
          isIssues(issues);
          expect(isIssues.errors).toBeNull();
        }
        expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(any.length);
      }),
    );
  });

  it('distinguishes errors, warnings and notices', () => {
    const issues: unknown = JSON.parse(renderReport('gl.CodeQuality.json', findings, context));
    expect(issues).toMatchObject([{ severity: 'major' }, { severity: 'minor' }, { severity: 'info' }]);
  });
});
