import { levels, type Finding } from '../check/finding.js';
import { harmlessJson } from '../core/harmless.js';
import { type ReportContext, toolName } from './context.js';

/** Incremented when a field is removed or changes its meaning; fields may be added at any time. */
const schemaVersion = 1;

/** The findings for programs, as docs/report.schema.json describes them. */
export function json(findings: readonly Finding[], context: ReportContext): string {
  return `${harmlessJson(jsonReport(findings, context), 2)}\n`;
}

/** The report as an object. */
export function jsonReport(
  findings: readonly Finding[],
  { version, image, failed, trial, coverage, error }: ReportContext,
) {
  const counts = levels.map((level) => [level, findings.filter((finding) => finding.level === level).length]);
  return {
    schemaVersion,
    tool: { name: toolName, version },
    ...(image !== undefined && { image }),
    failed,
    ...(error !== undefined && { error }),
    ...(trial && { trial: { passed: trial.passed, summary: trial.summary, advice: trial.advice } }),
    ...(coverage && { images: coverage.images, foldersWithout: coverage.without }),
    counts: Object.fromEntries(counts) as Record<string, number>,
    // Field by field, so that the order is fixed and no undocumented field is included.
    findings: findings.map(({ rule, level, message, help, file, line, column, label }) => ({
      ...{ rule, level, message, help, file, line },
      ...(column !== undefined && { column }),
      ...(label !== undefined && { label }),
    })),
  };
}
