import { rules, type Finding } from '../check/index.js';
import { SystemError, messageOf } from '../core/errors.js';
import type { Log } from '../core/log.js';
import type { Options } from '../options/options.js';
import type { RawOptions } from '../options/values.js';
import { isReportPath, renderReport, type ReportContext } from '../report/index.js';
import type { RunResult } from '../report/run-result.js';
import { rulesPage } from '../report/rules-page.js';
import { version } from '../core/version.js';
import { replaceFile } from '../files/output-folder.js';

type ReportData = Omit<ReportContext, 'rules' | 'version' | 'rulesPage'>;

/** What the reports of a run say beside its findings. */
export function reportOf({ failOn }: Options, { image, failed, trial, error }: RunResult): ReportData {
  return {
    failOn,
    failed: failed || error !== undefined,
    image,
    ...(trial && { trial }),
    ...(error !== undefined && { error }),
  };
}

/** Writes the reports of a run that an error ended. That error matters more than a report that cannot be written. */
export async function reportError(
  options: Options,
  error: string,
  log: Log,
  result?: RunResult,
): Promise<void> {
  const data = result
    ? reportOf(options, { ...result, error })
    : { failed: true, failOn: options.failOn, error };
  try {
    await writeReports(options.reports.filter(isReportPath), result?.findings ?? [], data);
  } catch (problem) {
    log.warning(messageOf(problem));
  }
}

/** Writes the reports that wrong options ask for, so that they say what is wrong. */
export async function reportWrongInput(written: RawOptions, error: unknown, log: Log): Promise<void> {
  const value = written.get('report')?.value ?? [];
  const lines = typeof value === 'string' ? value.split('\n') : [...value].map(String);
  const paths = lines.map((line) => line.trim()).filter(isReportPath);
  try {
    await writeReports(paths, [], { failed: true, failOn: 'error', error: messageOf(error) });
  } catch (problem) {
    log.warning(messageOf(problem));
  }
}

/** Writes the reports; the extensions of their paths name the formats. @throws SystemError if one cannot be written. */
export async function writeReports(
  paths: readonly string[],
  findings: readonly Finding[],
  data: ReportData,
): Promise<void> {
  for (const path of paths) {
    const content = renderReport(path, findings, { ...data, rules, version, rulesPage });
    try {
      await replaceFile(path, content);
    } catch (error) {
      throw new SystemError(`The report "${path}" cannot be written: ${messageOf(error)}.`, { cause: error });
    }
  }
}
