// @ts-check
import { ways } from './ways.mjs';

/** @type {typeof import('./report.mjs').markdown} */
export function markdown(results) {
  const { uploads = [], startup = [], checks = [] } = results;
  return [
    '# Measured',
    '',
    'Written by `script/bench`. The ways alternate within each round, so ratios count more than seconds.',
    'Everything runs on one machine, the engine too. What takes the upload is a process that only counts bytes, since a',
    'blob store does its work elsewhere; `--store azurite` takes a real one, whose work then slows every way. A real',
    'upload also waits for the network, which favours fewer bytes. Images are made of the programs, libraries and',
    'documents of the machine. Memory is what all processes of a way had resident together, the engine aside.',
    '',
    ...[results.date, ...results.machine].map((line) => `- ${line}`),
    ...tables(uploads).flatMap(uploadTable),
    ...timeTable('Start', startup),
    ...timeTable('Checks', checks),
    '',
  ].join('\n');
}

/** @type {typeof import('./report.mjs').shownUploads} */
export function shownUploads(uploads = []) {
  const [newest] = engines(uploads);
  return uploads.filter(
    ({ engine, megabytes, store }) => engine === newest && megabytes === 1000 && store === 'sink',
  );
}

/** The rows of each store, each engine and each size. @param {import('./report.mjs').UploadResult[]} uploads */
function tables(uploads) {
  const sizes = [...new Set(uploads.map(({ megabytes }) => megabytes))].sort((a, b) => a - b);
  return ['sink', 'azurite']
    .flatMap((store) => engines(uploads).flatMap((engine) => sizes.map((size) => ({ store, engine, size }))))
    .map(({ store, engine, size }) =>
      uploads.filter((row) => row.store === store && row.engine === engine && row.megabytes === size),
    )
    .filter((rows) => rows.length > 0);
}

/** @type {typeof import('./report.mjs').engines} */
export function engines(uploads) {
  const names = new Set(uploads.map(({ engine }) => engine));
  return [...names].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

/** @param {import('./report.mjs').UploadResult[]} rows of one table */
function uploadTable(rows) {
  const [{ engine = '', megabytes = 0, store = 'sink', rounds = 0 } = {}] = rows;
  const today = rows.find(({ way }) => way === 'today-zip')?.seconds ?? NaN;
  const place = store === 'azurite' ? ', azurite on the same cores' : '';
  const alone = rows.find(({ way }) => way === 'save-alone')?.seconds ?? NaN;
  return [
    '',
    `## ${engine}: from a built image of ${size(megabytes)} to a finished upload${place}`,
    '',
    rounds === 1 ? 'One round.' : `Medians of ${rounds} rounds.`,
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
