import { levels, type Finding } from '../check/finding.js';
import { harmlessJson } from '../core/harmless.js';
import { type ReportContext, toolName } from './context.js';

/** Grows when a field goes away or changes its meaning; new fields may come at any time. */
const schemaVersion = 1;

/** The findings for programs, as docs/report.schema.json describes them. */
export function json(findings: readonly Finding[], context: ReportContext): string {
  return `${harmlessJson(jsonReport(findings, context), 2)}\n`;
}

/** The same before it is written as text. */
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
    // Field by field, so that the order is always the same and nothing undocumented slips in.
    findings: findings.map(({ rule, level, message, help, file, line, column, label }) => ({
      ...{ rule, level, message, help, file, line },
      ...(column !== undefined && { column }),
      ...(label !== undefined && { label }),
    })),
  };
}
