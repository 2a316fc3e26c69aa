import { UserError } from '../core/errors.js';

/** A value as the user wrote it, before it is understood; scalars are kept as text. */
export interface Written {
  readonly value: string | readonly string[] | ReadonlyMap<string, string>;
  /** Where it stands, for errors: `input "labels"`, `system-image.yml:3:1`. */
  readonly where: string;
}

export type WrittenOptions = ReadonlyMap<string, Written>;

/** The words that actions/toolkit and YAML 1.2's core schema read as booleans. */
const booleans: ReadonlyMap<string, boolean> = new Map<string, boolean>([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** @throws UserError where the value is a list. */
export function parseText({ value, where }: Written): string {
  if (typeof value !== 'string') throw new UserError(`${where} holds a list where one text is expected.`);
  return value.trim();
}

/** @throws UserError for anything but `true` and `false`; a typo must not mean false. */
export function parseBoolean(written: Written): boolean {
  const text = parseText(written);
  const value = booleans.get(text);
  if (value === undefined) {
    throw new UserError(`${written.where} is "${text}"; write "true" or "false".`);
  }
  return value;
}

/** A whole number in a range. @throws UserError for anything else. */
export function parseNumber(written: Written, lowest: number, highest: number): number {
  const text = parseText(written);
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < lowest || value > highest) {
    throw new UserError(`${written.where} is "${text}"; write a whole number from ${lowest} to ${highest}.`);
  }
  return value;
}

/** One of a few words. @throws UserError for anything else. */
export function parseChoice<T extends string>(written: Written, choices: readonly T[]): T {
  const text = parseText(written);
  const choice = choices.find((each) => each === text);
  if (choice === undefined) {
    throw new UserError(`${written.where} is "${text}"; write one of ${choices.join(', ')}.`);
  }
  return choice;
}
