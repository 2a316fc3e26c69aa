import { basename } from 'node:path';
import type { Finding, Level } from '../check/finding.js';
import { shorten } from '../core/harmless.js';
import type { RunResult } from './run-result.js';
import { bySeverity, countText } from './counts.js';
import { rowsWithin } from './budget.js';
import { block, code, escape, row, table } from './markdown.js';
import { rulePage } from './rules-page.js';
import { formatSize } from './size.js';

/**
 * Bytes of Markdown that each part may take. GitHub refuses a summary of more than 1 MiB, and then shows nothing of
 * it; an escaped character takes up to six bytes.
 */
const budgets = { findings: 600_000, labels: 200_000, text: 60_000 } as const;

/** Maximum characters of a value in a table; the log and the reports have the whole value. */
const longestValue = 300;

/** Maximum characters of a block of text, for example an error with the last lines of a build. */
const longestText = 8_000;

/** Lines of the container's output that are shown if the trial failed. */
const maxTrialLines = 20;

const icons: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** The job summary: the verdict, then what to do, then the facts. GitHub-flavoured Markdown, below 1 MiB. */
export function summary(result: RunResult): string {
  const parts = [verdict, trial, findings, data, generated, installation, labels];
  const sections = parts.map((section) => section(result));
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function verdict(result: RunResult): string {
  const image = cell(result.image);
  if (result.error !== undefined) {
    const title = image === '' ? 'The run failed' : `${image}: the run failed`;
    return `## ❌ ${title}\n\n${block(shorten(result.error, longestText))}`;
  }
  const counts = countText(result.findings);
  if (result.trial?.passed === false)
    return `## ❌ ${image}: the trial start failed\n\nNothing was uploaded.`;
  if (result.failed)
    return `## ❌ ${image}: ${counts}\n\nNothing was uploaded. Fix the findings below and push again.`;
  // Errors that do not fail the run still must not look like success.
  const icon = result.findings.some(({ level }) => level === 'error') ? '⚠️' : '✅';
  const title = `## ${icon} ${image}${counts === '' ? '' : `: ${counts}`}`;
  if (result.artifact) {
    return `${title}\n\n**[Download ${cell(result.artifact.name)}](${result.artifact.url})**`;
  }
  return result.notUploaded === undefined ? title : `${title}\n\n⚠️ ${cell(result.notUploaded)}`;
}

/** The result of the trial start, and what a pass does not cover. */
function trial({ trial: result }: RunResult): string {
  if (!result) return '';
  const { passed, summary: sentence, advice, output, changed, shared } = result;
  const warnings = result.findings.map(({ message, help }) => `⚠️ ${message} ${help}`);
  const verdictLine =
    `${passed ? '✅' : '❌'} **Trial start:** ${cell(sentence)} ${cell(advice ?? '')}`.trim();
  const last = output.trimEnd().split('\n').slice(-maxTrialLines).join('\n');
  const shown = last === '' || passed ? '' : block(shorten(last, longestText));
  const notes = rowsWithin(budgets.text, [...warnings, ...changed, ...shared], (each) => `- ${cell(each)}`);
  return [verdictLine, shown, notes.rows.join('\n')].filter((part) => part !== '').join('\n\n');
}

function findings({ findings: found }: RunResult): string {
  const { rows, left } = rowsWithin(
    budgets.findings,
    bySeverity(found),
    ({ level, file, line, message, help, rule }) =>
      row([
        icons[level],
        code(`${shorten(file, longestValue)}:${line}`),
        cell(message),
        cell(help),
        `[${code(shorten(rule, longestValue))}](${rulePage(rule)})`,
      ]),
  );
  if (rows.length === 0) return '';
  const more = left > 0 ? `\n\n${left} more ${left === 1 ? 'is' : 'are'} in the log.` : '';
  return `${table(['', 'Where', 'What', 'What to do', 'Rule'], rows)}${more}`;
}

function data({ image, config, generatedFiles, archive, artifact }: RunResult): string {
  const rows: (readonly [string, string])[] = [];
  if (config) {
    rows.push(['Id', value(config.id)]);
    if (config.size !== undefined) rows.push(['Size', formatSize(config.size)]);
    rows.push(['Layers', String(config.layers.length)]);
    rows.push(['Platform', value(`${config.os}/${config.architecture}`)]);
  }
  if (generatedFiles.length > 0) rows.push(['Generated files', generatedFiles.map(value).join(', ')]);
  if (archive) {
    rows.push(['Tar', value(archive.path)]);
    rows.push(['Tar size', formatSize(archive.size)]);
    if (archive.sha256 !== undefined) rows.push(['Tar SHA-256', code(archive.sha256)]);
  }
  if (artifact) rows.push(['Artifact', `[${cell(artifact.name)}](${artifact.url})`]);
  return rows.length === 0 ? '' : table(['Image', value(image)], rows.map(row));
}

/** How to install the service on current hosts. */
function installation({ exports = [] }: RunResult): string {
  const rows = exports.map(({ kind, path, command }) => row([kind, value(basename(path)), value(command)]));
  return rows.length === 0 ? '' : table(['Install', 'File', 'Command on the host'], rows);
}

/** Maximum number of messages in a label's row; all of them are among the findings. */
const maxMessages = 3;

/** What was generated, folded. */
function generated({ generated: files = [] }: RunResult): string {
  if (files.length === 0) return '';
  const each = Math.floor(budgets.text / files.length / 6);
  const shown = files.map(
    ({ path, content }) => `${code(path)}\n\n${block(shorten(content.trimEnd(), each))}`,
  );
  return `<details><summary>Generated files</summary>\n\n${shown.join('\n\n')}\n\n</details>`;
}

/** The image's labels with the findings about each; labels with findings come first. */
function labels({ config, findings: found }: RunResult): string {
  if (!config) return '';
  const named = [
    ...bySeverity(found).flatMap(({ label }) => label ?? []),
    ...Object.keys(config.labels).sort(),
  ];
  const names = [...new Set(named)];
  const byLabel = messagesByLabel(bySeverity(found));
  const { rows, left } = rowsWithin(budgets.labels, names, (name) => {
    const about = byLabel.get(name) ?? [];
    const set = config.labels[name];
    return row([
      about[0] ? icons[about[0].level] : '✅',
      value(name),
      set === undefined ? '*not set*' : value(set),
      about.map(({ message }) => cell(message)).join(' '),
    ]);
  });
  if (rows.length === 0) return '';
  const set = Object.keys(config.labels).length;
  const title = `### ${set} label${set === 1 ? '' : 's'}`;
  const more = left > 0 ? `\n\n${left} more ${left === 1 ? 'is' : 'are'} in the output \`labels\`.` : '';
  return `${title}\n\n${table(['', 'Label', 'Value', 'Verdict'], rows)}${more}`;
}

function messagesByLabel(found: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byLabel = new Map<string, Finding[]>();
  for (const finding of found) {
    if (finding.label === undefined) continue;
    const about = byLabel.get(finding.label) ?? [];
    if (about.length < maxMessages) about.push(finding);
    byLabel.set(finding.label, about);
  }
  return byLabel;
}

/** One of our sentences, which may quote a long value. */
function cell(text: string): string {
  return escape(shorten(text, 2 * longestValue));
}

function value(text: string): string {
  return code(shorten(text, longestValue));
}
