import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { Log } from 'sarif';
import type { Finding } from '../../src/check/finding.js';
import { renderReport } from '../../src/report/index.js';
import { anyFindings, context, findings } from '../support/findings.js';

describe('SARIF', () => {
  const render = (any: readonly Finding[]): Log => JSON.parse(renderReport('x.sarif', any, context)) as Log;

  it('has a rule, a location URI and a unique fingerprint for each finding', () => {
    fc.assert(
      fc.property(anyFindings, (any) => {
        const { results = [], tool } = render(any).runs[0]!;
        expect(results).toHaveLength(any.length);
        results.forEach(({ ruleIndex, ruleId, locations }, index) => {
          expect(tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
          const { artifactLocation, region } = locations![0]!.physicalLocation!;
          expect(artifactLocation?.uri).toMatch(/^[\w.!~*'()%/-]+$/);
          expect(region?.startLine).toBe(any[index]?.line);
        });
        const prints = results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
        expect(new Set(prints).size).toBe(any.length);
        expect(new Set(tool.driver.rules?.map(({ id }) => id)).size).toBe(tool.driver.rules?.length);
      }),
    );
  });

  it('keeps its fingerprints when lines move', () => {
    const printsOf = (any: readonly Finding[]): unknown[] =>
      (render(any).runs[0]!.results ?? []).map(({ partialFingerprints }) => partialFingerprints);
    const twice = [...findings, ...findings];
    expect(printsOf(twice.map((finding) => ({ ...finding, line: finding.line + 7 })))).toEqual(
      printsOf(twice),
    );
  });

  test.each([
    ['./a b/ü#.json', 'a%20b/%C3%BC%23.json'],
    ['a:b', 'a%3Ab'],
    ['../up', '../up'],
    ['/tmp/x y', 'file:///tmp/x%20y'],
  ])('names the file %s as %s', (file, uri) => {
    const [result] = render([{ ...findings[0]!, file, line: 0 }]).runs[0]!.results!;
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri },
      region: { startLine: 1 },
    });
  });
});
