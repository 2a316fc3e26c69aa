import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { optionTable, type Kind, type OptionRow } from './table.js';
import type { Written, WrittenOptions } from './values.js';
import { YamlFile, type YamlNode } from './yaml-tree.js';

/** The shapes that a value may have, and how an error names them. */
const shapes: Record<Kind, { readonly kinds: readonly YamlNode['kind'][]; readonly expected: string }> = {
  text: { kinds: ['scalar'], expected: 'one text' },
  boolean: { kinds: ['scalar'], expected: 'true or false' },
  number: { kinds: ['scalar'], expected: 'a number' },
  choice: { kinds: ['scalar'], expected: 'one word' },
  lines: { kinds: ['scalar', 'sequence'], expected: 'a list of texts' },
  pairs: { kinds: ['scalar', 'sequence', 'mapping'], expected: 'a mapping of texts' },
};

const rows: ReadonlyMap<string, OptionRow> = new Map(optionTable.map((row) => [row.name, row]));

/**
 * Reads a system-image.yml: a mapping with the options of the table as its keys. A scalar stays as it is written
 * (`version: 1.0` is "1.0"); a key without a value counts as not written, and an empty file says nothing.
 * @param path The file's name, for errors.
 * @throws UserError that starts with `path:line:column`, for the first thing that cannot be read.
 */
export function parseConfigFile(text: string, path: string): WrittenOptions {
  const file = new YamlFile(text, path);
  const root = file.root();
  if (root === undefined || isNull(root)) return new Map();
  if (root.kind !== 'mapping') {
    throw new UserError(
      `${file.at(root)}: ${file.quote(root)} stands where a mapping of options is expected, as in "image: example/agent:1.2".`,
    );
  }
  const options = new Map<string, Written>();
  for (const [name, { key, value }] of entries(root, file)) {
    const row = rows.get(name);
    if (row === undefined) throw new UserError(unknown(name, file.at(key)));
    if (!isNull(value)) options.set(name, written(row, value, file));
  }
  return options;
}

function written({ name, kind }: OptionRow, node: YamlNode, file: YamlFile): Written {
  const { kinds, expected } = shapes[kind];
  if (!kinds.includes(node.kind)) throw new UserError(wrongShape(name, node, expected, file));
  return { value: valueOf(node, name, expected, file), where: `${file.at(node)}: "${name}"` };
}

function valueOf(node: YamlNode, name: string, expected: string, file: YamlFile): Written['value'] {
  const text = (item: YamlNode): string => {
    if (item.kind !== 'scalar') throw new UserError(wrongShape(name, item, expected, file));
    return item.isNull ? '' : item.value;
  };
  if (node.kind === 'sequence') return node.items.map(text);
  if (node.kind === 'mapping')
    return new Map([...entries(node, file)].map(([key, { value }]) => [key, text(value)]));
  return text(node);
}

/** The entries of a mapping by key. @throws UserError for a key that is no text, or is there twice. */
function entries(
  mapping: Extract<YamlNode, { kind: 'mapping' }>,
  file: YamlFile,
): ReadonlyMap<string, { readonly key: YamlNode; readonly value: YamlNode }> {
  const found = new Map<string, { key: YamlNode; value: YamlNode }>();
  for (const [key, value] of mapping.items) {
    if (key.kind !== 'scalar')
      throw new UserError(`${file.at(key)}: ${file.quote(key)} is not a key; write one word.`);
    const first = found.get(key.value);
    if (first)
      throw new UserError(`${file.at(key)}: "${key.value}" is already at ${file.at(first.key)}; leave one.`);
    found.set(key.value, { key, value });
  }
  return found;
}

function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.isNull;
}

function wrongShape(name: string, node: YamlNode, expected: string, file: YamlFile): string {
  return `${file.at(node)}: "${name}" holds ${file.quote(node)} where ${expected} is expected.`;
}

function unknown(name: string, where: string): string {
  const meant = name.length > 50 ? undefined : nearest(name, rows.keys());
  return `${where}: "${name}" is no option. ${meant === undefined ? `The options are ${[...rows.keys()].join(', ')}.` : `Did you mean "${meant}"?`}`;
}
