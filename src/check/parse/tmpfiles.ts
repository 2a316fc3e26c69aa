import { backslashesBefore, shown } from '../../core/excerpt.js';

/** Lines of tmpfiles.d. Source: tmpfiles.d(5) of systemd 257, and what its parser takes. Lines are numbered from 1. */

export interface TmpfilesLine {
  readonly line: number;
  /** The letter alone, without `+`, `!` and the like. */
  readonly type: string;
  readonly path: string;
}

export interface TmpfilesProblem {
  readonly line: number;
  /** One sentence. */
  readonly message: string;
}

export interface Tmpfiles {
  readonly lines: readonly TmpfilesLine[];
  readonly problems: readonly TmpfilesProblem[];
}

/** Every type, and whether its lines take an argument (the seventh field). */
const types: readonly { readonly letters: string; readonly argument: 'none' | 'optional' | 'required' }[] = [
  { letters: 'dDevqQpxXrRzZ', argument: 'none' },
  { letters: 'fFLC', argument: 'optional' },
  { letters: 'wcbtTaAhH', argument: 'required' },
];

/** Types that make what they name, and the directories above it. */
const creatingTypes = 'fFdDvqQpLcbC';

export function parseTmpfiles(text: string): Tmpfiles {
  const lines: TmpfilesLine[] = [];
  const problems: TmpfilesProblem[] = [];
  text.split(/\r\n|[\n\r\0]/).forEach((raw, index) => {
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) return;
    const line = index + 1;
    const fields = splitFields(content);
    const message = fields === undefined ? 'A quote is not closed.' : problemOf(fields);
    if (message !== undefined) problems.push({ line, message });
    const [type = '', path = ''] = fields ?? [];
    if (path.startsWith('/')) lines.push({ line, type: type.slice(0, 1), path });
  });
  return { lines, problems };
}

/** Whether a line makes its path. */
export function isCreating({ type }: TmpfilesLine): boolean {
  return creatingTypes.includes(type);
}

/** The first thing that is wrong with a line. */
function problemOf([type = '', path = '', mode, , , age, argument]: readonly string[]): string | undefined {
  const rule = types.find(({ letters }) => letters.includes(type.slice(0, 1)));
  if (rule === undefined) return `"${shown(type)}" is no type of line.`;
  if (!/^(?:([+!\-=~^?$])(?!.*\1))*$/.test(type.slice(1))) {
    return `"${shown(type)}" is no type of line: only +, !, -, =, ~ and ^ may follow the letter.`;
  }
  return (
    pathProblem(path) ??
    fieldProblem(mode, /^[~:]*0*[0-7]{1,4}$/, 'mode', 'octal, such as 0755') ??
    fieldProblem(age, agePattern, 'age', 'a time span, such as 10d') ??
    argumentProblem(type, rule.argument, argument)
  );
}

const agePattern = /^~?(?:[abcmABCM]+:)?(?:\d+(?:\.\d+)?\s*[a-zA-Zµμ]+\s*)*(?:\d+(?:\.\d+)?)?$/;

function pathProblem(path: string): string | undefined {
  if (path === '') return 'The line names no path.';
  // A specifier such as %t stands for an absolute path.
  return /^(?:\/|%[a-zA-Z])/.test(path) ? undefined : `The path "${shown(path)}" is not absolute.`;
}

function fieldProblem(
  field: string | undefined,
  good: RegExp,
  name: string,
  wanted: string,
): string | undefined {
  return !isGiven(field) || good.test(field) ? undefined : `The ${name} "${shown(field)}" is not ${wanted}.`;
}

function argumentProblem(type: string, rule: string, argument: string | undefined): string | undefined {
  if (rule === 'required' && !isGiven(argument)) return `A line of type ${type} needs an argument.`;
  if (rule !== 'none' || !isGiven(argument)) return undefined;
  return `There are too many fields: a line of type ${type} ends after the age, and "${shown(argument)}" follows.`;
}

function isGiven(field: string | undefined): field is string {
  return field !== undefined && field !== '' && field !== '-';
}

const escaped = /\\(.)/gs;

/** Six fields, quoted and escaped as in C, and the rest of the line as it is; nothing where a quote is not closed. */
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
