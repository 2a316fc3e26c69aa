import { isObject } from '../../core/json.js';
import type { CheckContext } from '../check-context.js';
import type { Location } from '../finding.js';
import { isJsonError, type JsonPath } from '../parse/json.js';

/** The runtime configuration, once filled in. */
export interface Config {
  readonly value: Readonly<Record<string, unknown>>;
  at(path: JsonPath): Location;
  /** The text of a scalar as the file has it: `1e8`. */
  literal(path: JsonPath): string;
  /** Whether the value at a path starts in the file itself and not in a variable's value. */
  isLiteral(path: JsonPath): boolean;
}

/** The configuration if it is a JSON object. Without a service, no runtime reads it. */
export function configOf({ config, settings }: CheckContext): Config | undefined {
  if (config === undefined || settings.noContainerService || isJsonError(config.json)) return undefined;
  const { json } = config;
  if (!isObject(json.value)) return undefined;
  return {
    value: json.value,
    at: (path) => config.at(json.offset(path)),
    literal: (path) => json.literal(path),
    isLiteral: (path) => config.isWritten(json.offset(path) + 1),
  };
}
