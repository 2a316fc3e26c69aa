import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import { load } from 'js-yaml';
import { format, resolveConfig } from 'prettier';
import { parseConfigFile } from '../../src/options/config-file.js';
import { optionTable, type Kind, type OptionRow } from '../../src/options/table.js';
import { expectFile } from '../support/expect-file.js';

const path = fileURLToPath(new URL('../../system-image.schema.json', import.meta.url));

/** A scalar: each is read as the text that was written. Null counts as not written. */
const scalar = { type: ['string', 'number', 'boolean', 'null'] };
const list = [scalar, { type: 'array', items: scalar }];

const schemas: Record<Kind, (row: OptionRow) => object> = {
  text: () => scalar,
  path: () => scalar,
  boolean: () => ({ type: ['boolean', 'null'] }),
  number: () => ({ type: ['integer', 'null'] }),
  choice: ({ choices = [] }) => ({ enum: [...choices.flatMap(asYaml), null] }),
  lines: () => ({ anyOf: list }),
  pairs: () => ({ anyOf: [...list, { type: 'object', additionalProperties: scalar }] }),
};

/** What a word may be in YAML: without quotes, `true` is no text. */
function asYaml(word: string): unknown[] {
  return word === 'true' || word === 'false' ? [word === 'true', word] : [word];
}

function defaultOf({ kind, default: value }: OptionRow): object {
  if (value === undefined) return {};
  return { default: kind === 'boolean' || kind === 'choice' ? asYaml(value)[0] : value };
}

test('system-image.schema.json is made from the option table', async () => {
  const rows = (optionTable as readonly OptionRow[]).filter(({ describes }) => describes === 'image');
  const properties = Object.fromEntries(
    rows.map((row) => [row.name, { description: row.help, ...schemas[row.kind](row), ...defaultOf(row) }]),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'system-image.yml',
    description: 'The image that system-image builds and checks. The workflow sets what describes the run.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties,
  };
  const options = await resolveConfig(path);
  expectFile(path, await format(JSON.stringify(schema), { ...options, parser: 'json' }));
});

describe('the schema and the program agree about', () => {
  let validate: ValidateFunction;

  beforeAll(() => {
    const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
    validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  });

  function isRead(text: string): boolean {
    try {
      parseConfigFile(text, 'system-image.yml');
      return true;
    } catch {
      return false;
    }
  }

  test.each([
    'image: example/agent:1.2',
    'image: 1.0\nauto-labels: false\ndockerfile: 7',
    'label-profile: fedora',
    'labels:\n  version: 1.0\n  empty:\ndefaults: [A=1]\nhost-files: |\n  a=/b',
    'runtime-options:\n  - --tty\n  - --cwd=/\nrequired-labels: name',
    'image:\nlabels:\nbuild-args: ~',
    '# nothing',
  ])('%j, which is fine', (text) => {
    expect(validate(text.startsWith('#') ? null : load(text))).toBe(true);
    expect(isRead(text)).toBe(true);
  });

  test.each([
    'imgae: a',
    'image: [a]',
    'image: {a: b}',
    'engine: docker',
    'auto-labels: [true]',
    'required-labels: {a: b}',
    'runtime-options: [[a]]',
    'labels: {a: {b: c}}',
    'labels: [{a: b}]',
    'label-profile: [fedora]',
    'dockerfile: [a]',
    '- image',
    'text',
  ])('%j, which is refused', (text) => {
    expect(validate(load(text))).toBe(false);
    expect(isRead(text)).toBe(false);
  });

  test.each(['auto-labels: maybe', 'label-profile: debian'])(
    '%j, which is refused when its value is understood',
    (text) => {
      expect(validate(load(text))).toBe(false);
    },
  );
});
