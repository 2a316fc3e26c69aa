import { backslashesBefore, shown } from '../core/excerpt.js';
import { limits } from '../core/limits.js';

/** Lines of tmpfiles.d. Source: tmpfiles.d(5) of systemd 257, and what its parser takes. Lines are numbered from 1. */

export interface TmpfilesLine {
  readonly line: number;
  /** The letter alone, without `+`, `!` and the like. */
  readonly type: string;
  readonly path: string;
  /** As the line has it; empty if the line ends before it. */
  readonly mode: string;
  readonly user: string;
  readonly group: string;
}

export interface TmpfilesProblem {
  readonly line: number;
  /** One sentence. */
  readonly message: string;
  /** Whether systemd-tmpfiles only complains, and does the rest of the line. */
  readonly harmless?: true;
}

export interface Tmpfiles {
  readonly lines: readonly TmpfilesLine[];
  readonly problems: readonly TmpfilesProblem[];
}

/** Every type, and whether its lines take an argument (the seventh field). */
const types: readonly { readonly letters: string; readonly argument: 'none' | 'optional' | 'required' }[] = [
  { letters: 'dDevqQpxXrRzZm', argument: 'none' },
  { letters: 'fFLC', argument: 'optional' },
  { letters: 'wcbtTaAhH', argument: 'required' },
];

/** Types that make what they name, and the directories above it. */
const creatingTypes = 'fFdDvqQpLcbC';

export function parseTmpfiles(text: string): Tmpfiles {
  const lines: TmpfilesLine[] = [];
  const problems: TmpfilesProblem[] = [];
  let count = 0;
  for (const [index, raw] of text.split(/\r\n|[\n\r\0]/).entries()) {
    const content = withoutBlanks(raw);
    if (content === '' || content.startsWith('#')) continue;
    const line = index + 1;
    count += 1;
    if (count > limits.unitLines.max) {
      problems.push({ line, message: limits.unitLines.message('The file') });
      break;
    }
    const fields = splitFields(content);
    const problem = fields === undefined ? unfinished : lineProblem(fields);
    if (problem !== undefined) problems.push({ line, ...problem });
    const [type = '', path = '', mode = '', user = '', group = ''] = fields ?? [];
    if (path.startsWith('/')) lines.push({ line, type: type.slice(0, 1), path, mode, user, group });
  }
  return { lines, problems };
}

const unfinished = { message: 'A quote or escape is open at the end of the line.' };

/** What is wrong with a line of these fields. */
function lineProblem(fields: readonly string[]): Omit<TmpfilesProblem, 'line'> | undefined {
  const message = problemOf(fields);
  if (message !== undefined) return { message };
  const complaint = surplus(fields);
  return complaint === undefined ? undefined : { message: complaint, harmless: true };
}

/** Without spaces and tabs at both ends. A pattern for the end would take quadratic time for blanks in between. */
function withoutBlanks(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).replace(/^[ \t]+/, '');
}

/** Whether a line makes its path. */
export function isCreating({ type }: TmpfilesLine): boolean {
  return creatingTypes.includes(type);
}

/** The first thing that is wrong with a line. */
function problemOf([type = '', path = '', mode, , , age, argument]: readonly string[]): string | undefined {
  const rule = types.find(({ letters }) => letters.includes(type.slice(0, 1)));
  if (rule === undefined) return `"${shown(type)}" is not a type of line.`;
  if (!/^(?:([+!\-=~^?$])(?!.*\1))*$/.test(type.slice(1))) {
    return `"${shown(type)}" is not a type of line: only +, !, -, =, ~ and ^ may follow the letter.`;
  }
  return (
    pathProblem(type, path) ??
    fieldProblem(mode, /^[~:]*0*[0-7]{1,4}$/, 'mode', 'octal, such as 0755') ??
    fieldProblem(age, agePattern, 'age', 'a time span, such as 10d') ??
    argumentProblem(type, rule.argument, argument)
  );
}

const agePattern = /^~?(?:[abcmABCM]+:)?(?:infinity|(?:\d+(?:\.\d+)?\s*[a-zA-Zµμ]+\s*)*(?:\d+(?:\.\d+)?)?)$/;

/** Specifiers of tmpfiles.d(5). */
const specifiers = 'aAbBCgGhHlLmMoStTuUvVwW';

function pathProblem(type: string, path: string): string | undefined {
  if (path === '') return 'The line names no path.';
  const unknown = [...path.matchAll(/%([a-zA-Z0-9%])/g)].find(
    ([, letter = '']) => letter !== '%' && !specifiers.includes(letter),
  );
  if (unknown !== undefined)
    return `"${unknown[0]}" in the path is not a specifier; write "%%" for a plain "%".`;
  // A specifier such as %t stands for an absolute path.
  if (!/^(?:\/|%[a-zA-Z])/.test(path)) return `The path "${shown(path)}" is not absolute.`;
  return creatingTypes.includes(type.slice(0, 1)) && path.split('/').includes('..')
    ? `The path "${shown(path)}" has a "..", which systemd-tmpfiles refuses.`
    : undefined;
}

function fieldProblem(
  field: string | undefined,
  good: RegExp,
  name: string,
  wanted: string,
): string | undefined {
  return !isGiven(field) || good.test(field) ? undefined : `The ${name} "${shown(field)}" is not ${wanted}.`;
}

/** What an argument must look like, by type. */
const argumentForms: Readonly<
  Record<string, { readonly form: RegExp; readonly wanted: string } | undefined>
> = {
  c: { form: /^\d+:\d+$/, wanted: 'the numbers of a device, such as 1:3' },
  b: { form: /^\d+:\d+$/, wanted: 'the numbers of a device, such as 8:0' },
  h: { form: /^[+=-]?[ASDacdeijPsutTC]+$/, wanted: 'file attributes, such as +C' },
  H: { form: /^[+=-]?[ASDacdeijPsutTC]+$/, wanted: 'file attributes, such as +C' },
  C: { form: /^(?:\/|%)/, wanted: 'an absolute path' },
};

function argumentProblem(type: string, rule: string, argument: string | undefined): string | undefined {
  if (!isGiven(argument)) {
    return rule === 'required' ? `A line of type ${type} needs an argument.` : undefined;
  }
  const letter = type.slice(0, 1);
  const expected = argumentForms[letter];
  if (expected !== undefined && !expected.form.test(argument)) {
    return `The argument "${shown(argument)}" is not ${expected.wanted}.`;
  }
  return undefined;
}

/** An argument that systemd-tmpfiles ignores. */
function surplus([type = '', , , , , , argument]: readonly string[]): string | undefined {
  const rule = types.find(({ letters }) => letters.includes(type.slice(0, 1)));
  if (rule?.argument !== 'none' || !isGiven(argument)) return undefined;
  return `There are too many fields: a line of type ${type} ends after the age, and "${shown(argument)}" follows.`;
}

function isGiven(field: string | undefined): field is string {
  return field !== undefined && field !== '' && field !== '-';
}

const escaped = /\\(.)/gs;

/** Six fields, quoted and escaped as in C, and the rest of the line as it is; nothing if a quote or escape is open. */
function splitFields(line: string): readonly string[] | undefined {
  const fields: string[] = [];
  let offset = 0;
  while (fields.length < 6 && offset < line.length) {
    let field = '';
    while (offset < line.length && !isSpace(line.charAt(offset))) {
      const quote = line.charAt(offset);
      if (quote === '"' || quote === "'") {
        const end = closingQuote(line, offset);
        if (end === undefined) return undefined;
        field += line.slice(offset + 1, end).replace(escaped, '$1');
        offset = end + 1;
      } else {
        if (quote === '\\') offset += 1;
        if (offset >= line.length) return undefined;
        field += line.charAt(offset);
        offset += 1;
      }
    }
    fields.push(field);
    while (isSpace(line.charAt(offset))) offset += 1;
  }
  return offset < line.length ? [...fields, line.slice(offset)] : fields;
}

function closingQuote(line: string, start: number): number | undefined {
  const quote = line.charAt(start);
  let end = line.indexOf(quote, start + 1);
  while (end >= 0 && backslashesBefore(line, end) % 2 === 1) end = line.indexOf(quote, end + 1);
  return end < 0 ? undefined : end;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t';
}
