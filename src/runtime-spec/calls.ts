import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { droppedOptions, oldForms } from './old-names.js';
import { WrongValue, type GivenValue, type RuntimeOption } from './option.js';
import { runtimeOptions } from './options/table.js';
import { refusalOf } from './refused.js';
import type { Word } from '../core/shell-words.js';

/** What was asked for: the values of each option, in the order given. */
export interface Calls {
  readonly values: ReadonlyMap<RuntimeOption, readonly GivenValue[]>;
  readonly notices: readonly string[];
}

const byName = new Map(runtimeOptions.map((option) => [option.name, option]));
const byOldName = new Map(
  runtimeOptions.flatMap((option) => option.oldNames.map((name) => [name, option] as const)),
);
const formByName = new Map(oldForms.map((form) => [form.name, form]));
const allNames = new Set(
  [byName, byOldName, formByName, droppedOptions].flatMap((names) => [...names.keys()]),
);

/**
 * Reads words as options: `--name=value`, `--name value`, with one dash as well; a switch takes a value only after
 * `=`.
 * @throws UserError that quotes the word and says where it stands
 */
export function readCalls(words: readonly Word[]): Calls {
  const values = new Map<RuntimeOption, GivenValue[]>();
  const notices: string[] = [];
  const rest = words[Symbol.iterator]();
  for (const word of rest) {
    const { name, attached } = splitWord(word);
    const value = attached ?? (isSwitch(name) ? 'true' : nextValue(word, rest));
    const dropped = droppedOptions.get(name);
    if (dropped !== undefined) notices.push(`${at(word)}: "${word.text}" has no effect: ${dropped}.`);
    const call = dropped === undefined ? translate(word, name, value) : undefined;
    if (!call) continue;
    const earlier = values.get(call.option) ?? [];
    values.set(call.option, [...earlier, call.value]);
  }
  return { values, notices };
}

/** The name of an option that is known, and the value after the `=`. */
function splitWord(word: Word): { readonly name: string; readonly attached: string | undefined } {
  const [, name, , attached] = /^--?([^-=][^=]*)(=([^]*))?$/.exec(word.text) ?? [];
  if (name === undefined)
    throw new UserError(
      `${at(word)}: "${word.text}" is not an option; write --NAME=VALUE, and quotes around a value with spaces.`,
    );
  const reason = refusalOf(name);
  if (reason !== undefined)
    throw new UserError(`${at(word)}: "${word.text}" is not for a System Image: ${reason}.`);
  if (!allNames.has(name)) {
    const meant = nearest(name, allNames);
    const help = meant === undefined ? 'docs/runtime-options.md lists them all.' : `did you mean --${meant}?`;
    throw new UserError(`${at(word)}: there is no option "${word.text}"; ${help}`);
  }
  return { name, attached };
}

function isSwitch(name: string): boolean {
  return (byName.get(name) ?? byOldName.get(name))?.kind === 'switch';
}

function nextValue(word: Word, rest: Iterator<Word, unknown>): string {
  const next = rest.next();
  if (next.done) throw new UserError(`${at(word)}: "${word.text}" has no value; write ${word.text}=VALUE.`);
  return next.value.text;
}

/** The option of today and the value for it; undefined if nothing is asked for. */
function translate(
  word: Word,
  name: string,
  written: string,
): { readonly option: RuntimeOption; readonly value: GivenValue } | undefined {
  const form = formByName.get(name);
  const today = form ? checked(word, name, written, form.translate) : { name, value: written };
  const option = today && (byName.get(today.name) ?? byOldName.get(today.name));
  if (!option) return undefined;
  const { value } = today;
  return {
    option,
    value: {
      text: value,
      byOldName: option.name !== name,
      check: (use) => checked(word, name, value, use),
    },
  };
}

/** Runs a function with a value; if the value is wrong, the error quotes it and says where it stands. */
function checked<T>(word: Word, name: string, value: string, use: (value: string) => T): T {
  try {
    return use(value);
  } catch (error) {
    if (error instanceof WrongValue || error instanceof UserError)
      throw new UserError(`${at(word)}: --${name} does not take "${value}": ${error.message}.`);
    throw error;
  }
}

function at({ place }: Word): string {
  return `runtime options, ${place}`;
}
