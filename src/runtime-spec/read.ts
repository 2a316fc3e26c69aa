import { isObject, parseExactly } from '../core/json.js';
import { messageOf, UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { toInteger } from './integer.js';
import { text, type Integer, type ObjectShape, type Shape, type Value } from './shape.js';

/**
 * Reads JSON of a shape. Names of fields count without regard to case, as the reference reads them; `null` counts as
 * not there; what is missing and must be there is empty.
 * @throws UserError with what is wrong and where in the JSON; the caller adds where the JSON stands
 */
export function read<S extends Shape>(json: string, shape: S): Value<S> {
  return readValue(parse(json), shape, '') as Value<S>;
}

/** Any JSON; whole numbers that JSON.parse would round become text after {@link wide}. @throws UserError */
export function parse(json: string): unknown {
  try {
    return parseExactly(json, wide);
  } catch (error) {
    throw new UserError(`it is not JSON (${messageOf(error)})`);
  }
}

/** Starts the text of a number with more digits than a number can hold; no text of a configuration has it. */
const wide = '\0';
const wideText = /^\0-?\d+$/;

function integerOf(value: unknown): Integer | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  return typeof value === 'string' && wideText.test(value) ? toInteger(BigInt(value.slice(1))) : undefined;
}

function readValue(value: unknown, shape: Shape, path: string): unknown {
  if (value === null || value === undefined) return emptyOf(shape);
  const wrong = () => new UserError(`${path === '' ? 'the JSON' : path} must be ${names[shape.type]}`);
  switch (shape.type) {
    case 'text':
      return wanted(typeof value === 'string' && !value.startsWith(wide) ? value : undefined, wrong);
    case 'flag':
      return wanted(typeof value === 'boolean' ? value : undefined, wrong);
    case 'integer':
      return wanted(integerOf(value), wrong);
    case 'list':
      if (!Array.isArray(value)) throw wrong();
      return value.map((item, index) => readValue(item, shape.item, `${path}[${String(index)}]`));
    case 'texts':
      if (!isObject(value)) throw wrong();
      return new Map(
        Object.entries(value).map(([name, item]) => [name, readValue(item, text, within(path, name))]),
      );
    case 'object':
      if (!isObject(value)) throw wrong();
      return readObject(value, shape, path);
  }
}

function wanted<T>(value: T | undefined, wrong: () => UserError): T {
  if (value === undefined) throw wrong();
  return value;
}

function within(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function readObject(value: Readonly<Record<string, unknown>>, shape: ObjectShape, path: string): unknown {
  const known = new Map(Object.keys(shape.fields).map((name) => [name.toLowerCase(), name]));
  const unknown = Object.keys(value).find((name) => !known.has(name.toLowerCase()));
  if (unknown !== undefined) {
    const meant = nearest(unknown, known.values());
    throw new UserError(
      `${within(path, unknown)} is not a field here${meant === undefined ? '' : `, but ${meant} is`}`,
    );
  }
  const given = new Map(Object.entries(value).map(([name, item]) => [name.toLowerCase(), item]));
  return Object.fromEntries(
    Object.entries(shape.fields).flatMap(([name, field]) => {
      const item = given.get(name.toLowerCase());
      if ((item === undefined || item === null) && field.presence !== 'always') return [];
      return [[name, readValue(item, field.shape, within(path, name))]];
    }),
  );
}

const names: Readonly<Record<Shape['type'], string>> = {
  text: 'a string',
  flag: 'true or false',
  integer: 'a whole number',
  list: 'a list',
  texts: 'an object of strings',
  object: 'an object',
};

function emptyOf(shape: Shape): unknown {
  switch (shape.type) {
    case 'text':
      return '';
    case 'flag':
      return false;
    case 'integer':
      return 0;
    case 'list':
      return [];
    case 'texts':
      return new Map();
    case 'object':
      return readObject({}, shape, '');
  }
}
