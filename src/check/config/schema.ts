import { shown } from '../../core/excerpt.js';
import { isObject } from '../../core/json.js';
import type { Level } from '../finding.js';
import type { JsonPath } from '../parse/json.js';

/** What a part of a JSON document must look like. */
export type Schema = (value: unknown, path: JsonPath, reporter: Reporter) => void;

export interface Reporter {
  /** @param problem the rest of a sentence that starts with the part's name: `must be a number`. */
  readonly problem: (path: JsonPath, problem: string, level?: Level) => void;
  /** A key that differs from a known one by case only. */
  readonly otherCase?: (path: JsonPath, known: string) => void;
}

interface Field {
  readonly schema: Schema;
  readonly required: boolean;
}

/** A field that must be there; the others in {@link object} are optional. */
export function required(schema: Schema): Field {
  return { schema, required: true };
}

export function text(wanted = 'must be a string', accepts: (value: string) => boolean = () => true): Schema {
  return (value, path, { problem }) => {
    if (typeof value !== 'string' || !accepts(value)) problem(path, `${wanted}, not ${literal(value)}`);
  };
}

export function oneOf(choices: readonly string[]): Schema {
  return text(`must be one of ${choices.join(', ')}`, (value) => choices.includes(value));
}

export const absolutePath = text('must be an absolute path', (value) => value.startsWith('/'));

export const flag: Schema = (value, path, { problem }) => {
  if (typeof value !== 'boolean') problem(path, `must be true or false, not ${literal(value)}`);
};

/** The range is that of the type that runtimes read the number into. */
export function integer(minimum: number, maximum: number): Schema {
  return (value, path, { problem }) => {
    if (!Number.isInteger(value) || (value as number) < minimum || (value as number) > maximum) {
      problem(path, `must be a whole number${rangeOf(minimum, maximum)}, not ${literal(value)}`);
    }
  };
}

export const uint16 = integer(0, 2 ** 16 - 1);
export const uint32 = integer(0, 2 ** 32 - 1);
export const uint64 = integer(0, 2 ** 64 - 1);
export const int64 = integer(-(2 ** 63), 2 ** 63 - 1);

export function listOf(item: Schema, { atLeast = 0 } = {}): Schema {
  return (value, path, reporter) => {
    if (!Array.isArray(value) || value.length < atLeast) {
      const wanted = atLeast > 0 ? 'a list with at least one item' : 'a list';
      reporter.problem(path, `must be ${wanted}, not ${literal(value)}`);
      return;
    }
    value.forEach((element: unknown, index) => {
      item(element, [...path, index], reporter);
    });
  };
}

export function mapOf(item: Schema): Schema {
  return (value, path, reporter) => {
    if (!isObject(value)) reporter.problem(path, `must be an object, not ${literal(value)}`);
    else for (const [key, element] of Object.entries(value)) item(element, [...path, key], reporter);
  };
}

/** Runtimes ignore unknown fields, and read null as "not there". */
export function object(fields: Readonly<Record<string, Schema | Field>>): Schema {
  const byLowerCase = new Map(Object.keys(fields).map((key) => [key.toLowerCase(), key]));
  return (value, path, reporter) => {
    if (!isObject(value)) {
      reporter.problem(path, `must be an object, not ${literal(value)}`);
      return;
    }
    for (const key of Object.keys(value)) {
      const known = byLowerCase.get(key.toLowerCase());
      if (known !== undefined && known !== key) reporter.otherCase?.([...path, key], known);
    }
    for (const [key, field] of Object.entries(fields)) {
      const { schema, required: isRequired } =
        typeof field === 'function' ? { schema: field, required: false } : field;
      const element = Object.hasOwn(value, key) ? value[key] : undefined;
      if (element !== undefined && element !== null) schema(element, [...path, key], reporter);
      else if (isRequired) reporter.problem([...path, key], 'is missing');
    }
  };
}

/** Applies several schemas to one value. */
export function all(...schemas: readonly Schema[]): Schema {
  return (value, path, reporter) => {
    for (const schema of schemas) schema(value, path, reporter);
  };
}

/** No two items of a list may have the same value for a key. */
export function distinct(key: string, level?: Level): Schema {
  return (value, path, { problem }) => {
    const seen = new Set<unknown>();
    for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
      const found: unknown = isObject(item) ? item[key] : undefined;
      if (typeof found === 'string' && seen.has(found)) {
        problem([...path, index], `repeats the ${key} ${shown(found)} of an earlier item`, level);
      }
      seen.add(found);
    }
  };
}

/** A value as a message quotes it. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return isObject(value) ? 'an object' : shown(JSON.stringify(value));
}

function rangeOf(minimum: number, maximum: number): string {
  if (maximum <= 2 ** 32 - 1) return ` from ${minimum} to ${maximum}`;
  return minimum === 0 ? ' that is not negative' : '';
}
