import { isObject } from '../../core/json.js';
import type { Level } from '../finding.js';
import type { JsonPath } from '../parse/json.js';
import { shown } from '../../core/excerpt.js';

/** What a part of a JSON document must look like. */
export type Schema = (value: unknown, path: JsonPath, report: Report) => void;

/** @param wanted the rest of a sentence that starts with the part's name: `must be a number`. */
export type Report = (path: JsonPath, wanted: string, level?: Level) => void;

interface Field {
  readonly schema: Schema;
  readonly required: boolean;
}

/** A field that must be there; in {@link object}, other fields need not. */
export function required(schema: Schema): Field {
  return { schema, required: true };
}

export function text(wanted = 'must be a text', accepts: (value: string) => boolean = () => true): Schema {
  return (value, path, report) => {
    if (typeof value !== 'string' || !accepts(value)) report(path, `${wanted}, and is ${literal(value)}`);
  };
}

export function oneOf(choices: readonly string[]): Schema {
  return text(`must be one of ${choices.join(', ')}`, (value) => choices.includes(value));
}

export const absolutePath = text('must be an absolute path', (value) => value.startsWith('/'));

export const flag: Schema = (value, path, report) => {
  if (typeof value !== 'boolean') report(path, `must be true or false, and is ${literal(value)}`);
};

/** The range is that of the type that runtimes read the number into. */
export function integer(minimum: number, maximum: number): Schema {
  return (value, path, report) => {
    if (!Number.isInteger(value) || (value as number) < minimum || (value as number) > maximum) {
      const range = minimum === 0 ? 'a whole number, not negative' : 'a whole number';
      report(path, `must be ${range}${limits(minimum, maximum)}, and is ${literal(value)}`);
    }
  };
}

export const uint16 = integer(0, 2 ** 16 - 1);
export const uint32 = integer(0, 2 ** 32 - 1);
export const uint64 = integer(0, 2 ** 64);
export const int64 = integer(-(2 ** 63), 2 ** 63);

/** Null is what a runtime reads as "not there". */
export function listOf(item: Schema, { atLeast = 0 } = {}): Schema {
  return (value, path, report) => {
    if (!Array.isArray(value) || value.length < atLeast) {
      const wanted = atLeast > 0 ? 'a list that is not empty' : 'a list';
      report(path, `must be ${wanted}, and is ${literal(value)}`);
      return;
    }
    value.forEach((element: unknown, index) => {
      item(element, [...path, index], report);
    });
  };
}

export function mapOf(item: Schema): Schema {
  return (value, path, report) => {
    if (!isObject(value)) report(path, `must be an object, and is ${literal(value)}`);
    else for (const [key, element] of Object.entries(value)) item(element, [...path, key], report);
  };
}

/** Unknown fields are passed over, as runtimes do. */
export function object(fields: Readonly<Record<string, Schema | Field>>): Schema {
  return (value, path, report) => {
    if (!isObject(value)) {
      report(path, `must be an object, and is ${literal(value)}`);
      return;
    }
    for (const [key, field] of Object.entries(fields)) {
      const { schema, required: needed } =
        typeof field === 'function' ? { schema: field, required: false } : field;
      const element = Object.hasOwn(value, key) ? value[key] : undefined;
      if (element !== undefined && element !== null) schema(element, [...path, key], report);
      else if (needed) report([...path, key], 'is missing');
    }
  };
}

/** Several views of one value, each looked at. */
export function all(...schemas: readonly Schema[]): Schema {
  return (value, path, report) => {
    for (const schema of schemas) schema(value, path, report);
  };
}

/** No two items of a list may have the same key. */
export function distinct(key: string): Schema {
  return (value, path, report) => {
    const seen = new Set<unknown>();
    for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
      const found: unknown = isObject(item) ? item[key] : undefined;
      if (typeof found === 'string' && seen.has(found)) {
        report([...path, index], `repeats the ${key} ${shown(found)} of an earlier item`);
      }
      seen.add(found);
    }
  };
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return isObject(value) ? 'an object' : shown(JSON.stringify(value));
}

function limits(minimum: number, maximum: number): string {
  return maximum <= 2 ** 32 - 1 ? ` (${minimum} to ${maximum})` : '';
}
