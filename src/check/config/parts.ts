import { isObject } from '../../core/json.js';
import type { JsonPath } from '../parse/json.js';

/** The part of a document at a path; nothing if it is not there, or null. */
export function part(value: unknown, path: JsonPath): unknown {
  let current: unknown = value;
  for (const step of path) {
    if (Array.isArray(current)) current = (current as readonly unknown[])[Number(step)];
    else if (isObject(current) && Object.hasOwn(current, step)) current = current[step];
    else return undefined;
  }
  return current ?? undefined;
}

/** A list's items; nothing if it is not one. */
export function items(value: unknown, path: JsonPath): readonly unknown[] {
  const list = part(value, path);
  return Array.isArray(list) ? list : [];
}

/** `mounts[2].type` */
export function pathName(path: JsonPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
