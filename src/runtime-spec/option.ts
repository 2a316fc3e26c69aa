import { parseNumber, type Range } from './integer.js';
import type { ImageDefaults } from './image-defaults.js';
import type { Integer } from './shape.js';
import type { Spec } from './spec.js';

/** What the options work on. */
export interface Draft {
  spec: Spec;
  /** What the image says of its process, already written as it stands in a template. */
  readonly image: ImageDefaults;
  /** Reads a file that an option names. @throws UserError */
  readonly readFile: (path: string) => string;
}

/** A runtime option: one row of the table that the generator, the help and docs/runtime-options.md are made from. */
export interface RuntimeOption {
  readonly name: string;
  /** Names of 2016 and 2017 with the same value. */
  readonly oldNames: readonly string[];
  readonly kind: Kind;
  /** What stands after the `=`, in capitals, or the words to choose from. */
  readonly hint: string;
  /** One sentence without a full stop. */
  readonly help: string;
  /** Does what all the values that were given ask for, in the order given; there is at least one. */
  readonly apply: (draft: Draft, values: readonly GivenValue[]) => void;
}

/**
 * How an option takes its value: `once`, the last one counts; `list`, the same with items between commas; `repeated`,
 * each one counts; `switch`, without a value or with `=true` or `=false`.
 */
export type Kind = 'once' | 'list' | 'number' | 'repeated' | 'switch';

export interface GivenValue {
  readonly text: string;
  /** Given by an old name: there, lists add up instead of the last one counting. */
  readonly byOldName: boolean;
  /** Runs a function; if the value is wrong, the error quotes it. */
  readonly check: <T>(use: (text: string) => T) => T;
}

/** A value that an option cannot use; the caller adds where it stands. */
export class WrongValue extends Error {
  /** @param expected what to write instead, to follow "write" */
  constructor(expected: string) {
    super(`write ${expected}`);
  }
}

interface Row {
  readonly name: string;
  readonly oldNames?: readonly string[];
  readonly hint: string;
  readonly help: string;
}

export function once(row: Row, apply: (spec: Spec, value: string, draft: Draft) => void): RuntimeOption {
  return option(row, 'once', (draft, values) => {
    values.at(-1)?.check((text) => {
      apply(draft.spec, text, draft);
    });
  });
}

export function number(
  row: Row & { readonly range: Range },
  apply: (spec: Spec, value: Integer) => void,
): RuntimeOption {
  const [from, to] = row.range;
  const expected = `a whole number from ${String(from)} to ${String(to)}, without a unit`;
  return option(row, 'number', (draft, values) => {
    const numbers = values.map(({ check }) => check((text) => given(parseNumber(text, row.range), expected)));
    const last = numbers.at(-1);
    if (last !== undefined) apply(draft.spec, last);
  });
}

export function list(row: Row, apply: (spec: Spec, item: string) => void): RuntimeOption {
  return option(row, 'list', (draft, values) => {
    const last = values.at(-1);
    const counting = values.filter((value) => value === last || (value.byOldName && last?.byOldName));
    for (const value of counting)
      value.check((text) => {
        for (const item of text.split(',')) apply(draft.spec, item);
      });
  });
}

export function repeated(
  row: Row,
  apply: (spec: Spec, value: string, draft: Draft) => void,
  before?: (spec: Spec, values: readonly string[]) => void,
): RuntimeOption {
  return option(row, 'repeated', (draft, values) => {
    before?.(
      draft.spec,
      values.map(({ text }) => text),
    );
    for (const value of values)
      value.check((text) => {
        apply(draft.spec, text, draft);
      });
  });
}

export function toggle(row: Omit<Row, 'hint'>, apply: (spec: Spec, on: boolean) => void): RuntimeOption {
  return option({ ...row, hint: 'true|false' }, 'switch', (draft, values) => {
    const expected = 'true or false, or nothing at all';
    const switches = values.map((value) => ({
      ...value,
      on: value.check((text) => given(flags.get(text), expected)),
    }));
    const last = switches.at(-1);
    last?.check(() => {
      apply(draft.spec, last.on);
    });
  });
}

const flags = new Map<string, boolean>([
  ...['1', 't', 'T', 'true', 'TRUE', 'True'].map((word) => [word, true] as const),
  ...['0', 'f', 'F', 'false', 'FALSE', 'False'].map((word) => [word, false] as const),
]);

function option(row: Row, kind: Kind, apply: RuntimeOption['apply']): RuntimeOption {
  const { name, oldNames = [], hint, help } = row;
  return { name, oldNames, kind, hint, help, apply };
}

/** The parts of a value between colons. @throws WrongValue if their number is wrong or the first one is empty */
export function parts(value: string, count: number, expected: string): readonly string[] {
  const found = value.split(':');
  if (found.length !== count || found[0] === '') throw new WrongValue(expected);
  return found;
}

/** @throws WrongValue if there is none */
export function given<T>(value: T | undefined, expected: string): T {
  if (value === undefined) throw new WrongValue(expected);
  return value;
}
