import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { rules, type Finding } from './check/index.js';
import { SystemError, messageOf } from './errors.js';
import type { Options } from './options/options.js';
import { renderReport } from './report/index.js';
import { version } from './version.js';

/** Where the rules are explained; each has its id as an anchor. */
const rulesPage = 'https://github.com/system-image-action/system-image-action/blob/main/docs/rules.md';

/** Writes the findings to the files that the options name. @throws SystemError where one cannot be written. */
export async function writeReports(
  { reports, image }: Options,
  findings: readonly Finding[],
  failed: boolean,
): Promise<void> {
  for (const path of reports) {
    const content = renderReport(path, findings, { rules, version, failed, image: image.full, rulesPage });
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    } catch (error) {
      throw new SystemError(`The report "${path}" cannot be written: ${messageOf(error)}.`, { cause: error });
    }
  }
}
