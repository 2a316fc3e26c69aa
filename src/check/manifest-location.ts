import type { CheckContext } from './check-context.js';
import type { Location } from './finding.js';
import { isJsonError } from './parse/json.js';

export function inManifest(
  { manifest }: CheckContext,
  path: readonly (string | number)[],
): Location | undefined {
  if (manifest === undefined) return undefined;
  const { file, json } = manifest;
  return isJsonError(json) ? file.atLine(1) : file.at(json.offset(path));
}
