import { levels, type Finding } from '../check/finding.js';
import { type ReportContext, toolName } from './context.js';

/** Grows when a field goes away or changes its meaning; new fields may come at any time. */
const schemaVersion = 1;

/** The findings for programs, as docs/report.schema.json describes them. */
export function json(findings: readonly Finding[], { version, image, failed }: ReportContext): string {
  const counts = levels.map((level) => [level, findings.filter((finding) => finding.level === level).length]);
  const report = {
    schemaVersion,
    tool: { name: toolName, version },
    ...(image !== undefined && { image }),
    failed,
    counts: Object.fromEntries(counts) as Record<string, number>,
    // Field by field, so that the order is always the same and nothing undocumented slips in.
    findings: findings.map(({ rule, level, message, help, file, line, column, label }) => ({
      ...{ rule, level, message, help, file, line },
      ...(column !== undefined && { column }),
      ...(label !== undefined && { label }),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
