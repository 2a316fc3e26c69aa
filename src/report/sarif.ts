import type { Invocation, Log, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Level } from '../check/finding.js';
import { harmlessJson } from '../core/harmless.js';
import { hideSecrets } from '../core/secrets.js';
import { type ReportContext, toolName } from './context.js';
import { fingerprints } from './fingerprints.js';
import { trialFindings, trialRule } from './trial-finding.js';

const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Level,
  Result.level
>;

type ReportRule = ReportContext['rules'][number];

/**
 * The run for code scanning: SARIF 2.1.0 with the properties that GitHub needs. An error that ended the run is a
 * notification of the invocation.
 * Sources: OASIS SARIF 2.1.0; GitHub's documentation, "SARIF support for code scanning".
 */
export function sarif(found: readonly Finding[], context: ReportContext): string {
  const findings = [...found, ...trialFindings(found, context)];
  const known = new Map(context.rules.map((rule) => [rule.id, rule]));
  for (const { rule: id, level } of findings) {
    if (!known.has(id)) known.set(id, id === trialRule.id ? trialRule : { id, level, summary: id });
  }
  const index = new Map([...known.keys()].map((id, position) => [id, position]));
  const prints = fingerprints(findings);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: toolName,
            version: context.version,
            rules: [...known.values()].map((rule) => descriptor(rule, context.rulesPage)),
          },
        },
        invocations: [invocation(context)],
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, position) => ({
          ...result(finding, index.get(finding.rule) ?? 0),
          partialFingerprints: { primaryLocationLineHash: prints[position] ?? '' },
        })),
      },
    ],
  };
  return `${harmlessJson(log, 2)}\n`;
}

function invocation({ error }: ReportContext): Invocation {
  return {
    executionSuccessful: error === undefined,
    ...(error !== undefined && {
      toolExecutionNotifications: [{ level: 'error', message: { text: error } }],
    }),
  };
}

function descriptor({ id, level, summary }: ReportRule, rulesPage: string | undefined): ReportingDescriptor {
  const page = rulesPage === undefined ? undefined : `${rulesPage}#${id}`;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    defaultConfiguration: { level: sarifLevels[level] },
    help: {
      text: page === undefined ? summary : `${summary}. See ${page}`,
      markdown: page === undefined ? summary : `${summary}. See [${id}](${page}).`,
    },
    ...(page !== undefined && { helpUri: page }),
  };
}

/** GitHub refuses a result without a location, so the first line is used if there is none. */
function result({ rule, level, message, help, file, line, column }: Finding, ruleIndex: number): Result {
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevels[level],
    message: { text: `${message} ${help}`.trim() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: {
            startLine: Math.max(1, line),
            ...(column !== undefined && { startColumn: Math.max(1, column) }),
          },
        },
      },
    ],
  };
}

/** Relative to the root of the sources; an absolute path becomes a file URL. */
function uriOf(file: string): string {
  // Half of a surrogate pair cannot be encoded.
  const wellFormed = Buffer.from(hideSecrets(file).replace(/^(\.\/+)+/, '')).toString();
  const encoded = wellFormed.split('/').map(encodeURIComponent).join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
