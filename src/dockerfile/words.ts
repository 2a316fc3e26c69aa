/** How BuildKit's Dockerfile frontend splits words, takes quotes away and puts variables in. */

/** What docker refuses in one instruction, in one sentence. */
export class DockerfileError extends Error {}

/** A Dockerfile is over one of our limits: nothing more of it is read. */
export class DockerfileLimit extends DockerfileError {}

/** The raw value in quotes, shortened if it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** The value of a variable, or undefined if it is not known. */
export type Lookup = (name: string) => string | undefined;

/** As Go's unicode.IsSpace has it. */
const whiteSpace = /\p{White_Space}/u;

/** Splits at white space outside quotes; quotes and escapes stay in the words. */
export function splitWords(text: string, escape: string): string[] {
  const words: string[] = [];
  let start: number | undefined;
  let quote: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quote === undefined && whiteSpace.test(character)) {
      if (start !== undefined) words.push(text.slice(start, at));
      start = undefined;
      continue;
    }
    start ??= at;
    if (character === escape && quote !== "'") at += 1;
    else if (character === quote) quote = undefined;
    else if (quote === undefined && (character === '"' || character === "'")) quote = character;
  }
  if (start !== undefined) words.push(text.slice(start));
  return words;
}

/** A variable's name, or one of the shell's own parameters. */
const nameAt = /\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy;

/** Deeper defaults in defaults, and longer values, are refused: no one writes them by hand. */
const deepest = 50;
const longestValue = 1 << 20;

/**
 * Takes quotes and escapes away and puts variables in; one that is not known stays as it is written.
 * @throws DockerfileError for a quote or brace that is not closed.
 */
export function expand(word: string, escape: string, lookup: Lookup): string {
  return new Expansion(word, escape, lookup).until(undefined);
}

class Expansion {
  #at = 0;
  #depth = 0;

  constructor(
    readonly text: string,
    readonly escape: string,
    readonly lookup: Lookup,
  ) {}

  /** Everything up to the end, or past the closing character that is outside quotes. */
  until(close: string | undefined): string {
    let result = '';
    while (this.#at < this.text.length) {
      if (result.length > longestValue) throw this.#fault(`comes to more than ${longestValue} characters`);
      const character = this.#next();
      if (character === close) return result;
      if (character === "'") result += this.#singleQuoted();
      else if (character === '"') result += this.#doubleQuoted();
      else if (character === '$') result += this.#variable();
      else result += character === this.escape ? this.#next() : character;
    }
    if (close !== undefined) throw this.#fault(`has a "\${" that "${close}" does not close`);
    return result;
  }

  #fault(what: string): DockerfileError {
    return new DockerfileError(`${quoted(this.text)} ${what}.`);
  }

  #next(): string {
    return this.text.charAt(this.#at++);
  }

  #singleQuoted(): string {
    const end = this.text.indexOf("'", this.#at);
    if (end < 0) throw this.#fault('has a single quote that is not closed');
    const content = this.text.slice(this.#at, end);
    this.#at = end + 1;
    return content;
  }

  #doubleQuoted(): string {
    let result = '';
    while (this.#at < this.text.length) {
      if (result.length > longestValue) throw this.#fault(`comes to more than ${longestValue} characters`);
      const character = this.#next();
      if (character === '"') return result;
      if (character === '$') result += this.#variable();
      else if (character === this.escape && ['"', '$', this.escape].includes(this.text.charAt(this.#at))) {
        result += this.#next();
      } else result += character;
    }
    throw this.#fault('has a double quote that is not closed');
  }

  /** What follows a `$`. */
  #variable(): string {
    const start = this.#at - 1;
    const braced = this.text.charAt(this.#at) === '{';
    if (braced) this.#at += 1;
    const name = this.#name();
    if (!braced) return name === '' ? '$' : (this.#value(name) ?? `$${name}`);
    if (name === '') throw this.#fault('has a "${" without a name');
    const value = this.#value(name);
    if (this.text.charAt(this.#at) === '}') {
      this.#at += 1;
      return value ?? this.text.slice(start, this.#at);
    }
    return this.#modified(value) ?? this.text.slice(start, this.#at);
  }

  /** The shell's own parameters, as `$1` and `$$`, are empty in a build. */
  #value(name: string): string | undefined {
    return this.lookup(name) ?? (/^[\p{L}_]/u.test(name) ? undefined : '');
  }

  #name(): string {
    nameAt.lastIndex = this.#at;
    const name = nameAt.exec(this.text)?.[0] ?? '';
    this.#at += name.length;
    return name;
  }

  /** A value with `:-word`, `+word` and the like; undefined for what is not worked out, as `#pattern`. */
  #modified(value: string | undefined): string | undefined {
    const emptyIsUnset = this.text.charAt(this.#at) === ':';
    if (emptyIsUnset) this.#at += 1;
    const operator = this.#next();
    if (emptyIsUnset && !'-+?'.includes(operator))
      throw this.#fault(`has ":${operator}", which is not a modifier`);
    this.#depth += 1;
    if (this.#depth > deepest) throw this.#fault(`has more than ${deepest} "\${" in each other`);
    const word = this.until('}');
    this.#depth -= 1;
    const isSet = value !== undefined && !(emptyIsUnset && value === '');
    if (operator === '-') return isSet ? value : word;
    if (operator === '+') return isSet ? word : '';
    if (operator === '?') return isSet ? value : undefined;
    return undefined;
  }
}
