/** Parsed JSON of an unknown shape: each reader says what it expects, and returns nothing else. */
export type Json = unknown;

export function at(json: Json, ...keys: readonly string[]): Json {
  return keys.reduce<Json>((value, key) => (isObject(value) ? value[key] : undefined), json);
}

export function isObject(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function textsOf(value: Json): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

export function textOf(value: Json): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(value: Json): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

export function entriesOf(value: Json): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}
