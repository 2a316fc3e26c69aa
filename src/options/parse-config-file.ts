import { UserError } from '../core/errors.js';
import { limits } from '../core/limits.js';
import { nearest } from '../core/nearest.js';
import type { Kind, OptionRow } from './option-row.js';
import { optionTable } from './table.js';
import type { RawOptions, RawValue } from './values.js';
import { YamlFile, type YamlNode } from './yaml-tree.js';

/** The YAML nodes that each kind of option accepts, and how an error names them. */
const shapes: Record<Kind, { readonly kinds: readonly YamlNode['kind'][]; readonly expected: string }> = {
  text: { kinds: ['scalar'], expected: 'a string' },
  path: { kinds: ['scalar'], expected: 'a path' },
  boolean: { kinds: ['scalar'], expected: 'true or false' },
  number: { kinds: ['scalar'], expected: 'a number' },
  choice: { kinds: ['scalar'], expected: 'one word' },
  lines: { kinds: ['scalar', 'sequence'], expected: 'a list of strings' },
  pairs: { kinds: ['scalar', 'sequence', 'mapping'], expected: 'a mapping of strings' },
};

const rows: ReadonlyMap<string, OptionRow> = new Map(optionTable.map((row) => [row.name, row]));
const imageKeys = optionTable.filter(({ describes }) => describes === 'image').map(({ name }) => name);

/**
 * Parses a system-image.yml: a mapping whose keys are the options that describe the image. Scalars keep their spelling
 * (`version: 1.0` is "1.0"); a key without a value counts as absent, and an empty file is fine.
 * @param path name of the file, for errors
 * @throws UserError that starts with `path:line:column`, for the first error in the file
 */
export function parseConfigFile(text: string, path: string): RawOptions {
  const file = new YamlFile(text, path);
  const root = file.root();
  if (root === undefined || isNull(root)) return new Map();
  if (root.kind !== 'mapping') {
    throw new UserError(
      `${file.at(root)}: expected a mapping of options such as "image: example/agent:1.2", but found ${file.quote(root)}.`,
    );
  }
  const options = new Map<string, RawValue>();
  for (const [name, { key, value }] of entries(root, file)) {
    const row = rows.get(name);
    if (row === undefined) throw new UserError(unknown(name, file.at(key)));
    if (row.describes === 'run') throw new UserError(`${file.at(key)}: ${belongsToWorkflow(name)}`);
    if (!isNull(value)) options.set(name, rawValue(row, value, file));
  }
  return options;
}

function rawValue({ name, kind }: OptionRow, node: YamlNode, file: YamlFile): RawValue {
  const { kinds, expected } = shapes[kind];
  if (!kinds.includes(node.kind)) throw new UserError(wrongShape(name, node, expected, file));
  return { value: valueOf(node, name, expected, file), where: `${file.at(node)}: "${name}"` };
}

function valueOf(node: YamlNode, name: string, expected: string, file: YamlFile): RawValue['value'] {
  let length = 0;
  const text = (item: YamlNode): string => {
    if (item.kind !== 'scalar') throw new UserError(wrongShape(name, item, expected, file));
    length += item.value.length;
    // Aliases can expand a short file into a long value.
    if (length > limits.templateBytes.max) {
      throw new UserError(limits.templateBytes.message(`${file.at(node)}: "${name}"`));
    }
    return item.isNull ? '' : item.value;
  };
  if (node.kind === 'sequence') return node.items.map(text);
  if (node.kind === 'mapping')
    return new Map([...entries(node, file)].map(([key, { value }]) => [key, text(value)]));
  return text(node);
}

/** The entries of a mapping by key. @throws UserError for a key that is not a string, or is repeated. */
function entries(
  mapping: Extract<YamlNode, { kind: 'mapping' }>,
  file: YamlFile,
): ReadonlyMap<string, { readonly key: YamlNode; readonly value: YamlNode }> {
  const found = new Map<string, { key: YamlNode; value: YamlNode }>();
  for (const [key, value] of mapping.items) {
    if (key.kind !== 'scalar')
      throw new UserError(`${file.at(key)}: ${file.quote(key)} is not a key; write a string.`);
    const first = found.get(key.value);
    if (first)
      throw new UserError(
        `${file.at(key)}: the key "${shortened(key.value)}" repeats ${file.at(first.key)}; keep one of them.`,
      );
    found.set(key.value, { key, value });
  }
  return found;
}

function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.isNull;
}

function wrongShape(name: string, node: YamlNode, expected: string, file: YamlFile): string {
  return `${file.at(node)}: "${name}" must be ${expected}, but is ${file.quote(node)}.`;
}

/** Says why system-image.yml may not set an option of the run, and where to set it instead. */
function belongsToWorkflow(name: string): string {
  const where = 'write it as an input of the step or as a flag';
  return `"${name}" is set by the workflow, because this file belongs to whoever opens a pull request: ${where}.`;
}

function unknown(name: string, where: string): string {
  const meant = name.length > 50 ? undefined : nearest(name, rows.keys());
  const hint = meant === undefined ? `The options are ${imageKeys.join(', ')}.` : `Did you mean "${meant}"?`;
  return `${where}: "${shortened(name)}" is not an option. ${hint}`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
