// @ts-check
import { ways } from './uploads.mjs';

/** @type {typeof import('./report.mjs').markdown} */
export function markdown(results) {
  const { uploads = [], startup = [], checks = [] } = results;
  const sizes = [...new Set(uploads.map(({ megabytes }) => megabytes))];
  return [
    '# Measured',
    '',
    'Written by `script/bench`. Medians; the ways alternate within each round, so ratios count more than seconds.',
    'Everything runs on one machine, the engine and the blob store (azurite) too; a real upload also waits for',
    'the network, which favours fewer bytes even more. Images are made of the programs, libraries and documents',
    'of the machine. Memory is what all processes of a way had resident together, the engine aside.',
    '',
    ...[`${results.date}, ${results.rounds} rounds`, ...results.machine].map((line) => `- ${line}`),
    ...sizes.flatMap((megabytes) => uploadTable(uploads, megabytes)),
    ...timeTable('Start', startup),
    ...timeTable('Checks', checks),
    '',
  ].join('\n');
}

/** @param {import('./report.mjs').UploadResult[]} all @param {number} megabytes */
function uploadTable(all, megabytes) {
  const rows = all.filter((row) => row.megabytes === megabytes);
  const today = rows.find(({ way }) => way === 'today-zip')?.seconds ?? NaN;
  const alone = rows.find(({ way }) => way === 'save-alone')?.seconds ?? NaN;
  return [
    '',
    `## From a built image of ${size(megabytes)} to a finished upload`,
    '',
    '| | seconds | times as fast as today | times `docker save` | uploaded | memory |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(({ way, seconds, uploaded, peakMemory }) =>
      row(
        ways[/** @type {keyof typeof ways} */ (way)],
        seconds.toFixed(2),
        (today / seconds).toFixed(1),
        (seconds / alone).toFixed(2),
        size(uploaded / 1e6),
        size(peakMemory / 1e6),
      ),
    ),
  ];
}

/** @param {string} title @param {import('./report.mjs').TimeResult[]} rows */
function timeTable(title, rows) {
  if (rows.length === 0) return [];
  return [
    '',
    `## ${title}`,
    '',
    '| | milliseconds | memory |',
    '| --- | ---: | ---: |',
    ...rows.map(({ name, seconds, peakMemory }) =>
      row(name, (seconds * 1000).toFixed(0), peakMemory === undefined ? '' : size(peakMemory / 1e6)),
    ),
  ];
}

/** @param {string[]} cells */
const row = (...cells) => `| ${cells.join(' | ')} |`;

/** @param {number} megabytes */
const size = (megabytes) =>
  megabytes >= 1000
    ? `${(megabytes / 1000).toFixed(1).replace(/\.0$/, '')} GB`
    : `${Math.round(megabytes)} MB`;
