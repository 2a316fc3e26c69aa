import { exportFiles, type ExportFile } from '../core/system-image.js';
import type { Options } from '../options/options.js';
import type { Origin } from './plan.js';

/** What each option is for: nothing becomes of it if that file is not generated. */
const purposes: readonly (readonly [ExportFile, string, (options: Options) => boolean])[] = [
  ['config', 'runtime-options', ({ runtimeOptions }) => runtimeOptions.trim() !== ''],
  ['service', 'description', ({ description }) => description !== undefined],
  ['manifest', 'defaults', ({ defaults }) => defaults.size > 0],
];

/** A sentence for each option that has no effect, because the file that it is for exists. */
export function unusedOptions(options: Options, plan: ReadonlyMap<ExportFile, Origin>): readonly string[] {
  return purposes
    .filter(([file, , isGiven]) => isGiven(options) && plan.get(file) !== 'generated')
    .map(([file, option]) => `${option} has no effect: ${reason(exportFiles[file], plan.get(file))}.`);
}

function reason(name: string, origin: Origin | undefined): string {
  if (origin === undefined) return 'the image only installs files';
  return `${name} exists${origin === 'image' ? ' in the image' : ''}`;
}
