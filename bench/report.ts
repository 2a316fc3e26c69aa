import { methods } from './methods.js';

export interface UploadResult {
  /** As in `Docker 28.0.4`. */
  readonly engine: string;
  /** Size of the image. */
  readonly megabytes: number;
  /** What took the blobs. */
  readonly store: 'sink' | 'azurite';
  readonly method: string;
  /** How often it was measured. */
  readonly rounds: number;
  /** From start to end, median. */
  readonly seconds: number;
  /** Bytes. */
  readonly uploaded: number;
  /** Bytes that all processes had resident together, the highest of all rounds. */
  readonly peakMemory: number;
}

export interface TimeResult {
  readonly name: string;
  readonly seconds: number;
  /** Bytes. */
  readonly peakMemory?: number;
}

/** Everything measured so far, as it is kept in results.json. */
export interface Results {
  readonly machine?: readonly string[];
  readonly date?: string;
  readonly uploads?: readonly UploadResult[];
  readonly startup?: readonly TimeResult[];
  readonly checks?: readonly TimeResult[];
}

/** RESULTS.md. */
export function markdown({ machine = [], date, uploads = [], startup = [], checks = [] }: Results): string {
  return [
    '# Measured',
    '',
    'Written by `script/bench`. The methods alternate within each round, so ratios count more than seconds.',
    'Everything runs on one machine, the engine too. What takes the upload is a process that only counts bytes, since a',
    'blob store does its work elsewhere; `--store azurite` takes a real one, whose work then slows every method. A real',
    'upload also waits for the network, which favours fewer bytes. Images are made of the programs, libraries and',
    'documents of the machine. Memory is what all processes of a method had resident together, the engine aside.',
    '',
    ...[...(date === undefined ? [] : [date]), ...machine].map((line) => `- ${line}`),
    ...tables(uploads).flatMap(uploadTable),
    ...timeTable('Start', startup),
    ...timeTable('Checks', checks),
    '',
  ].join('\n');
}

/** The rows that the picture shows: 1 GB to the sink, with the newest engine. */
export function shownUploads(uploads: readonly UploadResult[] = []): readonly UploadResult[] {
  const [newest] = engines(uploads);
  return uploads.filter(
    ({ engine, megabytes, store }) => engine === newest && megabytes === 1000 && store === 'sink',
  );
}

/** Those that were measured, newest first. */
export function engines(uploads: readonly UploadResult[]): readonly string[] {
  const names = new Set(uploads.map(({ engine }) => engine));
  return [...names].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

/** The rows of each store, each engine and each size. */
function tables(uploads: readonly UploadResult[]): readonly (readonly UploadResult[])[] {
  const sizes = [...new Set(uploads.map(({ megabytes }) => megabytes))].sort((a, b) => a - b);
  return ['sink', 'azurite']
    .flatMap((store) => engines(uploads).flatMap((engine) => sizes.map((size) => ({ store, engine, size }))))
    .map((table) =>
      uploads.filter(
        (row) => row.store === table.store && row.engine === table.engine && row.megabytes === table.size,
      ),
    );
}

/** @param rows of one table */
function uploadTable(rows: readonly UploadResult[]): readonly string[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { engine, megabytes, store, rounds } = first;
  const secondsOf = (name: string): number => rows.find(({ method }) => method === name)?.seconds ?? NaN;
  const today = secondsOf('today-zip');
  const alone = secondsOf('save-alone');
  const place = store === 'azurite' ? ', azurite on the same cores' : '';
  return [
    '',
    `## ${engine}: from a built image of ${size(megabytes)} to a finished upload${place}`,
    '',
    rounds === 1 ? 'One round.' : `Medians of ${rounds} rounds.`,
    '',
    '| | seconds | times as fast as today | times `docker save` | uploaded | memory |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(({ method, seconds, uploaded, peakMemory }) =>
      row(
        methods[method] ?? method,
        seconds.toFixed(2),
        (today / seconds).toFixed(1),
        (seconds / alone).toFixed(2),
        size(uploaded / 1e6),
        size(peakMemory / 1e6),
      ),
    ),
  ];
}

function timeTable(title: string, rows: readonly TimeResult[]): readonly string[] {
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

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function size(megabytes: number): string {
  return megabytes >= 1000
    ? `${(megabytes / 1000).toFixed(1).replace(/\.0$/, '')} GB`
    : `${Math.round(megabytes)} MB`;
}
