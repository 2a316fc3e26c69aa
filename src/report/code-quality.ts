import type { Finding, Level } from '../check/finding.js';
import { harmlessJson } from '../core/harmless.js';
import type { ReportContext } from './context.js';
import { fingerprints } from './fingerprints.js';
import { trialFindings } from './trial-finding.js';

const severities = { error: 'major', warning: 'minor', notice: 'info' } as const satisfies Record<
  Level,
  string
>;

/**
 * The findings for GitLab's merge requests: a Code Quality report, GitLab's part of the Code Climate format.
 * Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function codeQuality(found: readonly Finding[], context: ReportContext): string {
  const findings = [...found, ...trialFindings(found, context), ...errorFindings(context)];
  const prints = fingerprints(findings);
  const issues = findings.map(({ rule, level, message, help, file, line }, position) => ({
    description: `${message} ${help}`.trim(),
    check_name: rule,
    fingerprint: prints[position] ?? '',
    severity: severities[level],
    location: { path: file.replace(/^(\.\/+)+/, ''), lines: { begin: Math.max(1, line) } },
  }));
  return `${harmlessJson(issues, 2)}\n`;
}

/** The format has no field for an error of the run itself, so it becomes an issue in the first line. */
function errorFindings({ error }: ReportContext): readonly Finding[] {
  if (error === undefined) return [];
  return [{ rule: 'run', level: 'error', message: error, help: '', file: 'Dockerfile', line: 1 }];
}
