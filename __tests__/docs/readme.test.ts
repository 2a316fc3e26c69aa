import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { engines, type Results } from '../../bench/report.mjs';
import { optionTable, type OptionRow } from '../../src/options/table.js';
import { outputs } from '../../src/report/outputs.js';
import { expectSection } from '../support/section.js';

interface Metadata {
  readonly description: string;
  readonly inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
}

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const metadata = load(readFileSync(at('action.yml'), 'utf8')) as Metadata;

describe('action.yml', () => {
  test('is fit for the marketplace', () => {
    expect(metadata.description.length).toBeLessThan(125);
  });

  test('has the inputs of the option table, with its words and defaults', () => {
    const rows: readonly OptionRow[] = optionTable;
    const expected = rows.map(({ name, help, default: value }) => [
      name,
      value === undefined ? help : `${help} Default: \`${value}\`.`,
    ]);
    expect(Object.entries(metadata.inputs).map(([name, { description }]) => [name, description])).toEqual(
      expected,
    );
  });

  test('has no default of its own: an input that is left empty must not win over system-image.yml', () => {
    expect(Object.values(metadata.inputs).filter((input) => 'default' in input)).toEqual([]);
  });

  test('has the outputs that the Action sets', () => {
    const none = { image: '', context: '', generatedFiles: [], findings: [], reports: [], failed: false };
    expect(Object.keys(metadata.outputs)).toEqual(Object.keys(outputs(none)));
  });
});

describe('README.md', () => {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const cell = (text: string): string => text.replaceAll('|', '\\|');

  test('lists the inputs', () => {
    const rows: readonly OptionRow[] = optionTable;
    const lines = Object.entries(metadata.inputs).map(([name, { description }]) => {
      const value = rows.find((each) => each.name === name)?.default;
      return row([
        `\`${name}\``,
        cell(description.replace(/ Default: `[^`]*`\.$/, '')),
        value ? `\`${value}\`` : '',
      ]);
    });
    expectSection(
      at('README.md'),
      'inputs',
      `\n${row(['input', 'what it is', 'default'])}${row(['---', '---', '---'])}${lines.join('')}\n`,
    );
  });

  test('lists the outputs', () => {
    const lines = Object.entries(metadata.outputs).map(([name, { description }]) =>
      row([`\`${name}\``, cell(description)]),
    );
    expectSection(
      at('README.md'),
      'outputs',
      `\n${row(['output', 'what it is'])}${row(['---', '---'])}${lines.join('')}\n`,
    );
  });

  test('tells the measured speed of each way', () => {
    const { uploads = [] } = JSON.parse(readFileSync(at('bench/results.json'), 'utf8')) as Results;
    const shown = uploads.filter(({ megabytes, store }) => megabytes === 1000 && store === 'sink');
    const of = (engine: string, name: string) =>
      shown.find((result) => result.engine === engine && result.way === name)!;
    const lines = Object.entries(measuredWays).map(([way, text]) => {
      const ratios = engines(shown).map((engine) =>
        (of(engine, 'today-zip').seconds / of(engine, way).seconds).toFixed(1),
      );
      return row([text, ...ratios, `${Math.round(of(engines(shown)[0]!, way).uploaded / 1e6)} MB`]);
    });
    const titles = ['times as fast, an image of 1 GB', ...engines(shown), 'uploaded'];
    const head = row(titles) + row(['---', ...titles.slice(1).map(() => '---:')]);
    expectSection(at('README.md'), 'speed', `\n${head}${lines.join('')}\n`);
  });
});

/** The rows of the README, by their names in bench/ways.mjs. */
const measuredWays = {
  'today-zip': '`docker save`, then actions/upload-artifact',
  'none-stored': 'the default',
  'zstd-zip': '`compression: zstd`',
  'gzip-zip': '`compression: gzip`',
  'none-raw': '`archive: false`',
  'zstd-raw': '`compression: zstd`, `archive: false`',
};
