import { backslashesBefore, shown } from '../core/excerpt.js';
import { limits } from '../core/limits.js';

/**
 * What `systemctl enable` makes of a unit's [Install] section. Source: systemd.unit(5), "[Install] Section Options",
 * and systemd 252's own answers (`systemctl --root=DIR enable`), to which a test holds this file.
 */

/** Why `systemctl enable` would fail for a unit, one sentence each. @param name of the unit: `web.service`. */
export function enableRefusals(unit: string, name: string): readonly string[] {
  if (unit === '') return ['The unit is empty, which systemd takes for a masked unit; it cannot be enabled.'];
  const lists = new Map<string, string[]>();
  let section = '';
  let count = 0;
  for (const line of logicalLines(unit)) {
    count += 1;
    if (count > limits.unitLines.max) return [limits.unitLines.message('The unit')];
    if (line.startsWith('[')) {
      if (!line.endsWith(']'))
        return [`"${shown(line)}" has no closing bracket, so systemd cannot read the unit.`];
      section = line.slice(1, -1);
      continue;
    }
    const equals = line.indexOf('=');
    if (section !== 'Install' || equals < 1) continue;
    const key = line.slice(0, equals).trimEnd();
    const value = line.slice(equals + 1).trim();
    // An empty value drops those before it.
    lists.set(key, value === '' ? [] : [...(lists.get(key) ?? []), ...words(value)]);
  }
  return [...lists].flatMap(([key, list]) =>
    list.flatMap((word) => {
      const problem = checks[key]?.(expanded(word, name), name);
      return problem === undefined ? [] : [`${key}=${shown(word)}: ${problem}, so systemctl enable fails.`];
    }),
  );
}

type Check = (value: string, unit: string) => string | undefined;

const unitName: Check = (value) =>
  isUnitName(value) ? undefined : `"${shown(value)}" is not the name of a unit`;

const checks: Readonly<Record<string, Check | undefined>> = {
  WantedBy: unitName,
  RequiredBy: unitName,
  Also: unitName,
  Alias: (value, unit) => {
    const slash = value.lastIndexOf('/');
    if (slash < 0) {
      return isUnitName(value) && !value.includes('@') && suffix(value) === suffix(unit)
        ? undefined
        : `"${shown(value)}" cannot be another name of "${unit}"`;
    }
    // The old form of WantedBy=: the link itself.
    const folder = /^(.*)\.(?:wants|requires)$/.exec(value.slice(0, slash))?.[1];
    return folder !== undefined && isUnitName(folder) && value.slice(slash + 1) === unit
      ? undefined
      : `"${shown(value)}" is neither a unit's name nor a link to "${unit}" in a .wants or .requires folder`;
  },
};

const suffixes = 'service|socket|device|mount|automount|swap|target|path|timer|slice|scope';
const unitNames = new RegExp(`^[A-Za-z0-9:_.\\\\-]+(?:@[A-Za-z0-9:_.\\\\@-]*)?\\.(?:${suffixes})$`);

function isUnitName(value: string): boolean {
  return value.length < 256 && unitNames.test(value);
}

function suffix(name: string): string {
  return name.slice(name.lastIndexOf('.'));
}

/** Specifiers that depend on the host alone stand for some word; unknown ones stay as they are. */
function expanded(word: string, unit: string): string {
  const prefix = unit.slice(0, unit.lastIndexOf('.'));
  return word.replace(/%(.)/gs, (whole, letter: string) => {
    if (letter === '%') return '%';
    if (letter === 'n') return unit;
    if ('Np'.includes(letter)) return prefix;
    if (letter === 'j') return prefix.slice(prefix.lastIndexOf('-') + 1);
    if (letter === 'i') return '';
    return 'aAbBgGHlmMoquUvwW'.includes(letter) ? 'x' : whole;
  });
}

/** Lines without comments and blanks; a backslash at the end joins the next line. */
function* logicalLines(text: string): Generator<string> {
  let pending: string[] = [];
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    const line = raw.trimStart();
    if (/^[#;]/.test(line)) continue;
    const part = pending.length === 0 ? line : raw;
    if (backslashesBefore(part, part.length) % 2 === 1) {
      pending.push(part.slice(0, -1));
      continue;
    }
    const joined = [...pending, part].join(' ').trim();
    pending = [];
    if (joined !== '') yield joined;
  }
  const rest = pending.join(' ').trim();
  if (rest !== '') yield rest;
}

/** Words at blanks, with quotes taken off. An open quote makes systemd ignore the line. */
function words(value: string): readonly string[] {
  const found = value.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+|["']/g) ?? [];
  if (found.some((word) => word === '"' || word === "'")) return [];
  return found.map((word) => word.replace(/["']/g, ''));
}
