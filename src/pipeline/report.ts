import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { rules, type Finding } from '../check/index.js';
import { SystemError, messageOf } from '../core/errors.js';
import { renderReport, type ReportContext } from '../report/index.js';
import { rulesPage } from '../report/rules-page.js';
import { version } from '../core/version.js';
import { makeFolder } from '../files/make-folder.js';

/** Writes the findings to files whose endings name the formats. @throws SystemError where one cannot be written. */
export async function writeReports(
  paths: readonly string[],
  findings: readonly Finding[],
  data: Omit<ReportContext, 'rules' | 'version' | 'rulesPage'>,
): Promise<void> {
  for (const path of paths) {
    const content = renderReport(path, findings, { ...data, rules, version, rulesPage });
    try {
      await makeFolder(dirname(path));
      await writeFile(path, content);
    } catch (error) {
      throw new SystemError(`The report "${path}" cannot be written: ${messageOf(error)}.`, { cause: error });
    }
  }
}
