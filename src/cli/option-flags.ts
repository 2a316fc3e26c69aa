import { Option, type Command } from 'commander';
import type { OptionRow } from '../options/option-row.js';
import { optionTable, type OptionName } from '../options/table.js';
import type { RawOptions } from '../options/values.js';
import { collect } from './command.js';

/** Commander's parsed flags, by attribute name. */
export type Parsed = Readonly<Record<string, unknown>>;

/** The parsed value of one flag. */
type Value = string | boolean | readonly string[] | undefined;

/** Rows of the one table of options, in its order. */
export function rowsOf(names: readonly OptionName[]): readonly OptionRow[] {
  return optionTable.filter(({ name }) => names.includes(name));
}

/** Adds the flags of each row: a list's is in the singular and repeatable, a boolean has `--x` and `--no-x`. */
export function addOptionFlags(command: Command, rows: readonly OptionRow[]): Command {
  for (const flag of rows.flatMap(flagsOf)) command.addOption(flag);
  return command;
}

/** Only the options given on the command line; the table's defaults are added later. */
export function writtenFlags(rows: readonly OptionRow[], parsed: Parsed): RawOptions {
  return new Map(
    rows.flatMap((row) => {
      const [flag] = flagsOf(row);
      const value = parsed[flag.attributeName()] as Value;
      if (value === undefined) return [];
      const where = flag.long ?? row.name;
      // Commander reads --no-cache as cache: false.
      const isOn = row.name.startsWith('no-') ? !value : value;
      return [[row.name, { value: typeof value === 'boolean' ? String(isOn) : value, where }]];
    }),
  );
}

function flagsOf(row: OptionRow): readonly [Option, ...Option[]] {
  const { name, kind, choices = [] } = row;
  // Help is plain text. Commander gets no default, because system-image.yml may set what the flags do not.
  const isShown = row.default !== undefined && kind !== 'boolean';
  const help = row.help.replaceAll('`', '') + (isShown ? ` Default: ${row.default ?? ''}.` : '');
  switch (kind) {
    case 'lines':
    case 'pairs': {
      const value = kind === 'pairs' ? 'key=value' : 'text';
      return [new Option(`--${name.replace(/s$/, '')} <${value}>`, `${help} Repeatable.`).argParser(collect)];
    }
    case 'boolean': {
      if (name.startsWith('no-')) {
        const positive = name.replace('no-', '');
        return [new Option(`--${positive}`, help).hideHelp(), new Option(`--${name}`, help)];
      }
      const isOn = row.default === 'true';
      return [new Option(`--${name}`, help).hideHelp(isOn), new Option(`--no-${name}`, help).hideHelp(!isOn)];
    }
    case 'choice':
      return [new Option(`--${name} <choice>`, help).choices(choices)];
    case 'number':
    case 'path':
    case 'text':
      return [new Option(`--${name} <${kind}>`, help)];
  }
}
