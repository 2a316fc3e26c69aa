import { runInNewContext } from 'node:vm';
import { codeOf, messageOf, UserError } from '../../core/errors.js';
import { isValueType, valueTypes, type ValueTypeName } from './values.js';

/** What `required-labels` asks of one label, beyond being there with a value. */
export type LabelRequirement = { readonly key: string; readonly written: string } & (
  | { readonly kind: 'present' }
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'pattern'; readonly pattern: RegExp }
  | { readonly kind: 'type'; readonly type: ValueTypeName }
);

const forms = 'write "key", "key=value", "key=/regex/" or "key:type"';

/**
 * One line of `required-labels`: `key`, `key=value`, `key=/regex/` (found anywhere in the value unless it says
 * otherwise with ^ and $) or `key:type`. A key that holds a colon itself needs its type written out: `a:b:text`.
 * @throws UserError
 */
export function parseRequirement(line: string): LabelRequirement {
  const written = line.trim();
  const equals = written.indexOf('=');
  if (equals >= 0) {
    const key = checkedKey(written.slice(0, equals).trim(), written);
    const value = written.slice(equals + 1);
    const regex = /^\/(.+)\/$/s.exec(value)?.[1];
    if (regex === undefined) return { key, written, kind: 'value', value };
    return { key, written, kind: 'pattern', pattern: compile(regex, written) };
  }
  const colon = written.lastIndexOf(':');
  if (colon < 0) return { key: checkedKey(written, written), written, kind: 'present' };
  const type = written.slice(colon + 1).trim();
  if (!isValueType(type)) {
    const names = Object.keys(valueTypes).join(', ');
    throw new UserError(`"${written}" in required-labels asks for a type "${type}"; there are ${names}.`);
  }
  return { key: checkedKey(written.slice(0, colon).trim(), written), written, kind: 'type', type };
}

/** What is wrong with the value, as the rest of a sentence that starts with the label; nothing if it is fine. */
export async function refusal(requirement: LabelRequirement, value: string): Promise<string | undefined> {
  switch (requirement.kind) {
    case 'present':
      return undefined;
    case 'value':
      return value === requirement.value ? undefined : `must be "${requirement.value}"`;
    case 'pattern':
      return matches(requirement, value) ? undefined : `must match /${requirement.pattern.source}/`;
    case 'type': {
      const type = valueTypes[requirement.type];
      return (await type.accepts(value)) ? undefined : `must be ${type.noun}, such as "${type.example}"`;
    }
  }
}

/** Milliseconds that a pattern may take: it may be the tree's, and some patterns try more ways than there is time. */
const patience = 1000;

/** @throws UserError for a pattern that does not come to an end */
function matches({ pattern, written }: LabelRequirement & { kind: 'pattern' }, value: string): boolean {
  try {
    return runInNewContext('pattern.test(value)', { pattern, value }, { timeout: patience }) === true;
  } catch (error) {
    if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new UserError(
      `"${written}" in required-labels takes too long to match: it repeats a repetition; write a simpler pattern.`,
      { cause: error },
    );
  }
}

function checkedKey(key: string, written: string): string {
  if (key !== '' && !/\s/.test(key)) return key;
  throw new UserError(`"${written}" in required-labels names no label; ${forms}.`);
}

function compile(source: string, written: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    throw new UserError(`"${written}" in required-labels holds no regular expression: ${messageOf(error)}.`, {
      cause: error,
    });
  }
}
