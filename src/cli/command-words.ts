import { parse } from 'shell-quote';
import { UserError } from '../errors.js';

/** A program and its arguments, quoted as in a shell; nothing is put in for variables and patterns. */
export function commandWords(text: string, where: string): readonly string[] {
  return parse(text, (name) => `$${name}`).map((word) => {
    if (typeof word === 'string') return word;
    if ('pattern' in word) return word.pattern;
    const sign = 'op' in word ? word.op : '#';
    throw new UserError(
      `${where} is "${text}": "${sign}" needs a shell; write such as "sh -c '…'", or quote it.`,
    );
  });
}
