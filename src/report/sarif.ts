import { createHash } from 'node:crypto';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Level } from '../check/finding.js';
import { type ReportContext, toolName } from './context.js';

const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Level,
  Result.level
>;

type ReportRule = ReportContext['rules'][number];

/**
 * The findings for code scanning: SARIF 2.1.0, with what GitHub wants of it.
 * Sources: OASIS SARIF 2.1.0; GitHub's documentation, "SARIF support for code scanning".
 */
export function sarif(findings: readonly Finding[], context: ReportContext): string {
  const known = new Map(context.rules.map((rule) => [rule.id, rule]));
  for (const { rule: id, level } of findings) {
    if (!known.has(id)) known.set(id, { id, level, summary: id });
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
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, position) => ({
          ...result(finding, index.get(finding.rule) ?? 0),
          partialFingerprints: { primaryLocationLineHash: prints[position] ?? '' },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
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

/** GitHub refuses a result without a place, so a line that is none is the first. */
function result({ rule, level, message, help, file, line, column }: Finding, ruleIndex: number): Result {
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevels[level],
    message: { text: `${message} ${help}` },
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

/** Relative to the root of the sources, or with its scheme where the path is absolute. */
function uriOf(file: string): string {
  // Half of a surrogate pair is no text, and could not be encoded.
  const wellFormed = Buffer.from(file.replace(/^(\.\/+)+/, '')).toString();
  const encoded = wellFormed.split('/').map(encodeURIComponent).join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

/**
 * Tell a finding from others in a way that outlives moved lines: by rule, file and message; equal ones are numbered
 * in their order. Without them GitHub makes one of several findings on one line.
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
