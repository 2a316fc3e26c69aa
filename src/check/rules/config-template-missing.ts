import { exportFiles } from '../../core/system-image.js';
import { resolve } from '../../image/files.js';
import type { CheckContext } from '../check-context.js';
import { maySlipIn, missingFile } from '../missing-files.js';
import type { Rule } from '../rule.js';

export const configTemplateMissing: Rule = {
  id: 'config-template-missing',
  level: 'error',
  where: 'either',
  summary: 'there is no config.json.template',
  why: 'The installer writes a configuration that runs `run.sh` with no mounts; the service does not start, or not as meant.',
  async *find(context) {
    if (context.config !== undefined || context.settings.noContainerService || maySlipIn(context)) return;
    yield {
      ...missingFile(exportFiles.config, 'the installer makes up a configuration that runs run.sh'),
      ...((await hasRunScript(context)) && { level: 'warning' as const }),
    };
  },
};

/** Whether the configuration that the installer makes up finds its program. */
async function hasRunScript({ image }: CheckContext): Promise<boolean> {
  if (image === undefined) return false;
  for (const folder of ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']) {
    const entry = await resolve(image.files, `${folder}/run.sh`);
    if (entry?.type === 'file' && (entry.mode & 0o111) !== 0) return true;
  }
  return false;
}
