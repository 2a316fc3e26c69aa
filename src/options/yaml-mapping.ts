import { FAILSAFE_SCHEMA, YAMLException, load } from 'js-yaml';
import { UserError } from '../core/errors.js';

/**
 * A YAML mapping of texts. Every scalar is kept as it is written, so that `version: 1.0` stays "1.0".
 * @throws UserError where the text is not YAML, or a value is not a text.
 */
export function parseYamlMapping(text: string, where: string): ReadonlyMap<string, string> {
  const document = loadText(text, where);
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw new UserError(`${where} looks like a YAML mapping but is not one; write "key: value" lines.`);
  }
  return new Map(
    Object.entries(document).map(([key, value]) => {
      if (typeof value !== 'string') {
        throw new UserError(
          `"${key}" in ${where} holds ${JSON.stringify(value)} where one text is expected.`,
        );
      }
      return [key, value];
    }),
  );
}

function loadText(text: string, where: string): unknown {
  try {
    return load(text, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new UserError(`${where} is not valid YAML: ${error.message}`, { cause: error });
  }
}
