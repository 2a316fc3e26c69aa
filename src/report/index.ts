import { basename, extname } from 'node:path';
import type { Finding } from '../check/finding.js';
import { UserError } from '../core/errors.js';
import { codeQuality } from './code-quality.js';
import type { ReportContext } from './context.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { sarif } from './sarif.js';
import { textReport } from './text.js';

export type { ReportContext } from './context.js';

type Format = (findings: readonly Finding[], context: ReportContext) => string;

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['.json', json],
  ['.codequality.json', codeQuality],
  ['.sarif', sarif],
  ['.xml', junit],
  ['.txt', textReport],
]);

/** The extensions that a report can have; each selects a format. */
export const reportExtensions = [...formats.keys()];

/** @throws UserError if the extension of a path is not a format. Call this before the work starts. */
export function assertReportPath(path: string): void {
  formatOf(path);
}

/**
 * The content of a report.
 * @param path its extension selects the format
 * @throws UserError for another extension.
 */
export function renderReport(path: string, findings: readonly Finding[], context: ReportContext): string {
  return formatOf(path)(findings, context);
}

/** Whether the extension of a path is that of a format. */
export function isReportPath(path: string): boolean {
  return formats.has(extensionOf(path));
}

/** `.json` is the end of `.codequality.json` too: the longest known one counts. */
function extensionOf(path: string): string {
  const name = basename(path).toLowerCase();
  const long = reportExtensions.find((each) => each.lastIndexOf('.') > 0 && name.endsWith(each));
  return long ?? extname(name);
}

function formatOf(path: string): Format {
  const format = formats.get(extensionOf(path));
  if (format !== undefined) return format;
  throw new UserError(
    `The report "${path}" must end in ${reportExtensions.join(', ')}: the extension selects the format.`,
  );
}
