import { UserError } from '../core/errors.js';
import { YamlFile } from './yaml-tree.js';

/**
 * Parses a YAML mapping of strings. Scalars keep their spelling, so that `version: 1.0` is "1.0".
 * @param where location of the value, for errors
 * @throws UserError if the text is not such a mapping
 */
export function parseYamlMapping(text: string, where: string): ReadonlyMap<string, string> {
  const file = new YamlFile(text, where);
  const root = file.root();
  if (root?.kind !== 'mapping') {
    throw new UserError(`${where} looks like a YAML mapping but is not one; write "key: value" lines.`);
  }
  const pairs = new Map<string, string>();
  for (const [key, value] of root.items) {
    if (key.kind !== 'scalar' || value.kind !== 'scalar') {
      throw new UserError(
        `${file.at(value)}: ${file.quote(key)} must be a string, but is ${file.quote(value)}.`,
      );
    }
    if (pairs.has(key.value)) throw new UserError(`${file.at(key)}: the key ${file.quote(key)} is repeated.`);
    pairs.set(key.value, value.isNull ? '' : value.value);
  }
  return pairs;
}
