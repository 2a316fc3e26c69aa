/**
 * The one table of options: the source of the Action's inputs, the keys of system-image.yml, the flags of the command
 * line and their documentation. Each step has its rows in `rows/`.
 */
import { generateRows } from './rows/generate.js';
import { buildRows } from './rows/build.js';
import { checkRows } from './rows/check.js';
import { saveRows } from './rows/save.js';
import { trialRows } from './rows/trial.js';
import { exportRows } from './rows/export.js';
import { uploadRows } from './rows/upload.js';

export const optionTable = [
  ...generateRows,
  ...buildRows,
  ...checkRows,
  ...saveRows,
  ...trialRows,
  ...exportRows,
  ...uploadRows,
] as const;

export type OptionName = (typeof optionTable)[number]['name'];
