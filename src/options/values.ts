import { UserError } from '../core/errors.js';

/** A value before it is parsed; scalars are kept as strings. */
export interface RawValue {
  readonly value: string | readonly string[] | ReadonlyMap<string, string>;
  /** Its location, for errors: `Input "labels"`, `system-image.yml:3:1: "labels"`. */
  readonly where: string;
}

/** Raw values by the name of their option. */
export type RawOptions = ReadonlyMap<string, RawValue>;

/** The spellings of booleans in actions/toolkit and YAML 1.2's core schema. */
const booleans: ReadonlyMap<string, boolean> = new Map<string, boolean>([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** @throws UserError if the value is a list. */
export function parseText({ value, where }: RawValue): string {
  if (typeof value !== 'string') throw new UserError(`${where} must be a string, not a list.`);
  return value.trim();
}

/** @throws UserError for anything but `true` and `false`; a typo must not mean false. */
export function parseBoolean(raw: RawValue): boolean {
  const text = parseText(raw);
  const value = booleans.get(text);
  if (value === undefined) {
    throw new UserError(`${raw.where} is "${text}"; write "true" or "false".`);
  }
  return value;
}

/** A whole number in a range. @throws UserError for anything else. */
export function parseNumber(raw: RawValue, lowest: number, highest: number): number {
  const text = parseText(raw);
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < lowest || value > highest) {
    throw new UserError(`${raw.where} is "${text}"; write a whole number from ${lowest} to ${highest}.`);
  }
  return value;
}

/** One of a few words. @throws UserError for anything else. */
export function parseChoice<T extends string>(raw: RawValue, choices: readonly T[]): T {
  const text = parseText(raw);
  const choice = choices.find((each) => each === text);
  if (choice === undefined) {
    throw new UserError(`${raw.where} is "${text}"; write one of ${choices.join(', ')}.`);
  }
  return choice;
}
