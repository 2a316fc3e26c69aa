import type { Kind, OptionRow } from '../../src/options/option-row.js';
import { optionTable } from '../../src/options/table.js';

/** A scalar: each is read as the string that was written. Null counts as left out. */
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

/** The JSON Schema of system-image.yml: the options that describe the image. */
export function configSchema(): string {
  const rows = (optionTable as readonly OptionRow[]).filter(({ describes }) => describes === 'image');
  return JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'system-image.yml',
    description: 'The image that system-image builds and checks. The workflow sets what describes the run.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(
      rows.map((row) => [row.name, { description: row.help, ...schemas[row.kind](row), ...defaultOf(row) }]),
    ),
  });
}

/** What a word may be in YAML: without quotes, `true` is a boolean. */
function asYaml(word: string): unknown[] {
  return word === 'true' || word === 'false' ? [word === 'true', word] : [word];
}

function defaultOf({ kind, default: value }: OptionRow): object {
  if (value === undefined) return {};
  return { default: kind === 'boolean' || kind === 'choice' ? asYaml(value)[0] : value };
}
