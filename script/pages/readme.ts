import { readFile } from 'node:fs/promises';
import { engines, markdown, type Results } from '../../bench/report.js';
import type { OptionRow } from '../../src/options/option-row.js';
import { optionTable } from '../../src/options/table.js';
import { outputTable } from '../../src/report/outputs.js';
import { code, table } from './markdown.js';

export function inputsTable(): string {
  const rows: readonly OptionRow[] = optionTable;
  return table(
    ['input', 'what it is', 'default', 'system-image.yml'],
    rows.map(({ name, help, default: value, describes }) => [
      code(name),
      help,
      value === undefined ? '' : code(value),
      describes === 'image' ? 'yes' : '',
    ]),
  );
}

export function outputsTable(): string {
  return table(
    ['output', 'what it is'],
    outputTable.map(({ name, help }) => [code(name), help]),
  );
}

/** The log of a run that failed, as an integration test got it from the Action. */
export async function failingLog(): Promise<string> {
  return `\`\`\`\n${await readFile('__tests__/fixtures/action/failing-log.txt', 'utf8')}\`\`\`\n`;
}

/** Everything that was measured so far. */
export async function measuredPage(): Promise<string> {
  return markdown(JSON.parse(await readFile('bench/results.json', 'utf8')) as Results);
}

/** The methods that the README compares, by their names in bench. */
const measured = {
  'today-zip': '`docker save`, then actions/upload-artifact',
  'none-stored': 'the default',
  'zstd-zip': '`compression: zstd`',
  'gzip-zip': '`compression: gzip`',
  'none-raw': '`archive: false`',
  'zstd-raw': '`compression: zstd`, `archive: false`',
};

/** How many times as fast as today's steps each method is, for an image of 1 GB. */
export async function speedTable(): Promise<string> {
  const { uploads = [] } = JSON.parse(await readFile('bench/results.json', 'utf8')) as Results;
  const shown = uploads.filter(({ megabytes, store }) => megabytes === 1000 && store === 'sink');
  const columns = engines(shown);
  const of = (engine: string, name: string) => {
    const result = shown.find((each) => each.engine === engine && each.method === name);
    if (result === undefined) throw new Error(`bench/results.json has no ${name} with ${engine}.`);
    return result;
  };
  const rows = Object.entries(measured).map(([method, text]) => {
    const [newest = ''] = columns;
    const ratios = columns.map((engine) =>
      (of(engine, 'today-zip').seconds / of(engine, method).seconds).toFixed(1),
    );
    return [text, ...ratios, `${Math.round(of(newest, method).uploaded / 1e6)} MB`];
  });
  const titles = [...columns, 'uploaded'].map((title) => ({ title, align: 'right' }) as const);
  return table(['times as fast, an image of 1 GB', ...titles], rows);
}
