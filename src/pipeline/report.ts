import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { rules, type Finding } from '../check/index.js';
import { SystemError, messageOf } from '../core/errors.js';
import { renderReport, type ReportContext } from '../report/index.js';
import { version } from '../core/version.js';
import { makeFolder } from '../files/make-folder.js';

/** Where the rules are explained; each has its id as an anchor. */
const rulesPage = 'https://github.com/system-image-action/system-image-action/blob/main/docs/rules.md';

/** Writes the findings to files whose endings name the formats. @throws SystemError where one cannot be written. */
export async function writeReports(
  paths: readonly string[],
  findings: readonly Finding[],
  data: Pick<ReportContext, 'failed' | 'image'>,
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
