import type { CheckContext } from '../check-context.js';
import { isObject } from '../../core/json.js';
import type { Location } from '../finding.js';
import { type JsonPath, isJsonError } from '../parse/json.js';

export interface Config {
  readonly value: Readonly<Record<string, unknown>>;
  at(path: JsonPath): Location;
  /** Whether the text at a path starts with what is written there, and not with a variable. */
  isWritten(path: JsonPath): boolean;
}

/** The configuration, where it is a JSON object. */
export function configOf({ config }: CheckContext): Config | undefined {
  if (config === undefined || isJsonError(config.json)) return undefined;
  const { json } = config;
  if (!isObject(json.value)) return undefined;
  return {
    value: json.value,
    at: (path) => config.at(json.offset(path)),
    isWritten: (path) => config.isWritten(json.offset(path) + 1),
  };
}
