import type { Level } from '../check/finding.js';
import type { RunResult } from './run-result.js';
import { bySeverity, countText } from './counts.js';
import { code, escape, table } from './markdown.js';
import { formatSize } from './size.js';

/** GitHub takes 1 MiB of summary a step; other steps' text is not counted, but the escapes of ours are. */
const maxFindings = 500;

/** Of the container's output, where the trial failed. */
const maxTrialLines = 20;

const icons: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** The job summary: the verdict first, then what to do, then the facts. GitHub-flavoured Markdown. */
export function summary(result: RunResult): string {
  const sections = [verdict, trial, findings, data, labels].map((section) => section(result));
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function verdict(result: RunResult): string {
  const image = escape(result.image);
  if (result.error !== undefined) {
    const title = image === '' ? 'The run failed' : `${image}: the run failed`;
    return `## ❌ ${title}\n\n<pre>${escapeBlock(result.error)}</pre>`;
  }
  const counts = countText(result.findings);
  if (result.trial?.passed === false)
    return `## ❌ ${image}: the trial start failed\n\nNothing was uploaded.`;
  if (result.failed)
    return `## ❌ ${image}: ${counts}\n\nNothing was uploaded. Mend what is listed here and push again.`;
  // Errors that do not fail the run are errors all the same.
  const icon = result.findings.some(({ level }) => level === 'error') ? '⚠️' : '✅';
  const title = `## ${icon} ${image}${counts === '' ? '' : `: ${counts}`}`;
  if (result.artifact) {
    return `${title}\n\n**[Download ${escape(result.artifact.name)}](${result.artifact.url})**`;
  }
  return result.notUploaded === undefined ? title : `${title}\n\n⚠️ ${escape(result.notUploaded)}`;
}

/** What came of the trial start, and what a pass does not speak for. */
function trial({ trial: result }: RunResult): string {
  if (!result) return '';
  const { passed, summary: sentence, advice, output, changed, shared } = result;
  const verdictLine = `${passed ? '✅' : '❌'} **Trial start:** ${escape([sentence, advice ?? ''].join(' '))}`;
  const last = output.trimEnd().split('\n').slice(-maxTrialLines).join('\n');
  const shown = last === '' || passed ? '' : `<pre>${escapeBlock(last)}</pre>`;
  const notes = [...changed, ...shared].map((each) => `- ${escape(each)}`).join('\n');
  return [verdictLine, shown, notes].filter((part) => part !== '').join('\n\n');
}

function findings({ findings: found }: RunResult): string {
  const shown = bySeverity(found).slice(0, maxFindings);
  const rows = shown.map(({ level, file, line, message, help, rule }) => [
    icons[level],
    code(`${file}:${line}`),
    escape(message),
    escape(help),
    code(rule),
  ]);
  const rest = found.length - shown.length;
  const more = rest > 0 ? `\n\n${rest} more are in the log.` : '';
  return table(['', 'Where', 'What', 'What to do', 'Rule'], rows) + more;
}

function data({ image, config, generatedFiles, archive, artifact }: RunResult): string {
  const rows: (readonly [string, string])[] = [];
  if (config) {
    rows.push(['Id', code(config.id)]);
    if (config.size !== undefined) rows.push(['Size', formatSize(config.size)]);
    rows.push(['Layers', String(config.layers.length)]);
    rows.push(['Platform', code(`${config.os}/${config.architecture}`)]);
  }
  if (generatedFiles.length > 0) rows.push(['Generated files', generatedFiles.map(code).join(', ')]);
  if (archive) {
    rows.push(['Tar', code(archive.path)]);
    rows.push(['Tar size', formatSize(archive.size)]);
    if (archive.sha256 !== undefined) rows.push(['Tar SHA-256', code(archive.sha256)]);
  }
  if (artifact) rows.push(['Artifact', `[${escape(artifact.name)}](${artifact.url})`]);
  return table(['Image', code(image)], rows);
}

/** How many messages about one label its row repeats; all of them are among the findings. */
const maxMessages = 3;

/** The image's labels with what the checks say of each; those with findings come first. */
function labels({ config, findings: found }: RunResult): string {
  if (!config) return '';
  const named = [
    ...bySeverity(found).flatMap(({ label }) => label ?? []),
    ...Object.keys(config.labels).sort(),
  ];
  const rows = [...new Set(named)].map((name) => {
    const about = bySeverity(found.filter(({ label }) => label === name)).slice(0, maxMessages);
    const value = config.labels[name];
    return [
      about[0] ? icons[about[0].level] : '✅',
      code(name),
      value === undefined ? '*not set*' : code(value),
      escape(about.map(({ message }) => message).join(' ')),
    ];
  });
  const title = rows.length === 1 ? '1 label' : `${rows.length} labels`;
  return rows.length === 0 ? '' : `### ${title}\n\n${table(['', 'Label', 'Value', 'Verdict'], rows)}`;
}

/** A text of several lines inside <pre>. */
function escapeBlock(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}
