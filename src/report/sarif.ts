import { createHash } from 'node:crypto';
import type { Invocation, Log, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Level } from '../check/finding.js';
import { harmlessJson } from '../core/harmless.js';
import { hideSecrets } from '../core/secrets.js';
import { type ReportContext, toolName } from './context.js';

const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Level,
  Result.level
>;

type ReportRule = ReportContext['rules'][number];

/** The id of the result that a failed trial is. */
const trialRule = { id: 'trial', level: 'error', summary: 'the image does not start as a service' } as const;

/**
 * The run for code scanning: SARIF 2.1.0, with what GitHub wants of it. An error that ended the run is a notification
 * of the invocation.
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

/** A failed trial as a finding; it has no place of its own, and GitHub refuses a result without one. */
function trialFindings(found: readonly Finding[], { trial }: ReportContext): readonly Finding[] {
  if (trial?.passed !== false) return [];
  const { summary: message, advice: help = '' } = trial;
  const file = found[0]?.file ?? 'Dockerfile';
  return [{ rule: trialRule.id, level: trialRule.level, message, help, file, line: 1 }];
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

/** GitHub refuses a result without a place, so the first line stands for none. */
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

/** Relative to the root of the sources; an absolute path gets its scheme. */
function uriOf(file: string): string {
  // Half of a surrogate pair cannot be encoded.
  const wellFormed = Buffer.from(hideSecrets(file).replace(/^(\.\/+)+/, '')).toString();
  const encoded = wellFormed.split('/').map(encodeURIComponent).join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

/**
 * Identify a finding even after its line has moved: by rule, file and message; equal ones are numbered in their order.
 * Without fingerprints GitHub merges several findings on one line.
 */
function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, message }) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([rule, file, message]))
      .digest('hex')
      .slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}
