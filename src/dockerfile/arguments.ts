import { splitAt } from '../core/strings.js';
import { DockerfileError, expand, quoted, splitWords } from './words.js';

/** The flags of an instruction by name (`--chown=1:1`), and what follows them. */
export function splitFlags(rest: string): { flags: ReadonlyMap<string, string>; rest: string } {
  const flags = new Map<string, string>();
  let pending = rest;
  while (pending.startsWith('--')) {
    const [flag, next = ''] = splitOnce(pending);
    const [name, value = ''] = splitAt(flag.slice('--'.length), '=');
    flags.set(name, value);
    pending = next;
  }
  return { flags, rest: pending };
}

/** The words of `["a", "b"]`; undefined for anything else, which docker takes for a shell form. */
export function jsonWords(rest: string): string[] | undefined {
  if (!rest.startsWith('[')) return undefined;
  try {
    const words: unknown = JSON.parse(rest);
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined;
  } catch {
    return undefined;
  }
}

/** Words of COPY and ADD: separated by white space, with quotes taken literally; or those of a JSON array. */
export function plainWords(rest: string): string[] {
  return jsonWords(rest) ?? rest.split(/[\t\v\f\r ]+/).filter((word) => word !== '');
}

/** `name=value name=value`, or the old `name value` to the end of the line; quotes and variables stay. */
export function splitPairs(rest: string, escape: string): [name: string, value: string][] {
  const words = splitWords(rest, escape);
  if (words[0]?.includes('=') !== true) {
    const [name, value] = splitOnce(rest);
    if (value === undefined) throw new DockerfileError(`${quoted(name)} has no value: write name="value".`);
    return [[name, value]];
  }
  return words.map((word) => {
    const equals = word.indexOf('=');
    if (equals < 0) throw new DockerfileError(`${quoted(word)} has no "=": write name="value".`);
    if (equals === 0) throw new DockerfileError(`${quoted(word)} has no name before its "=".`);
    return [word.slice(0, equals), word.slice(equals + 1)];
  });
}

/** A text at its first white space: before it and after it. */
export function splitOnce(text: string): [string, string?] {
  const found = /[\t\v\f\r ]+/.exec(text);
  return found === null ? [text] : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** A heredoc that a word starts. */
export interface Heredoc {
  readonly name: string;
  /** With `<<-`, tabs before its lines and its end do not count. */
  readonly indented: boolean;
}

/** `<<name`, also with a file descriptor and `-`. */
const heredoc = /^\d*<<(-?)([^<]+)$/;

/** The heredoc that a word starts, if it starts one; its name may be quoted or escaped, also in part. */
export function heredocOf(word: string): Heredoc | undefined {
  const [, dash, written] = heredoc.exec(word) ?? [];
  const name = written === undefined ? undefined : unquoted(written);
  return name === undefined || name === '' ? undefined : { name, indented: dash === '-' };
}

function unquoted(word: string): string | undefined {
  try {
    return expand(word, '\\', () => undefined);
  } catch (error) {
    if (error instanceof DockerfileError) return undefined;
    throw error;
  }
}

/** Words of which a lone `<<` and the name after it are one. */
export function withHeredocs(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && /^\d*<<-?$/.test(before)) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

/** The heredocs that an instruction starts: ADD, COPY and RUN, also after ONBUILD, have them. */
export function heredocsOf(keyword: string, rest: string, escape: string): Heredoc[] {
  if (keyword === 'ONBUILD') {
    const [trigger, triggered = ''] = splitOnce(rest);
    return trigger.toUpperCase() === 'ONBUILD' ? [] : heredocsOf(trigger.toUpperCase(), triggered, escape);
  }
  if (!['ADD', 'COPY', 'RUN'].includes(keyword) || !rest.includes('<<') || jsonWords(rest) !== undefined)
    return [];
  return withHeredocs(splitWords(rest, escape))
    .map(heredocOf)
    .filter((found) => found !== undefined);
}
