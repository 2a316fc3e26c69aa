import { exportFiles } from '../../core/system-image.js';
import { maySlipIn, missingFile } from '../missing-files.js';
import type { Rule } from '../rule.js';

export const manifestMissing: Rule = {
  id: 'manifest-missing',
  level: 'notice',
  where: 'either',
  summary: 'there is no manifest.json',
  why: "Every variable of one's own must then be given with `--set`, or the installation stops.",
  *find(context) {
    if (context.manifest !== undefined || maySlipIn(context)) return;
    yield missingFile(exportFiles.manifest, 'no variable has a default value');
  },
};
