import { UserError } from '../core/errors.js';
import { parseLines, parsePairs, type Line, type Pair } from './lists.js';
import type { OptionRow } from './option-row.js';
import { optionTable, type OptionName } from './table.js';
import {
  parseBoolean,
  parseChoice,
  parseNumber,
  parseText,
  type RawValue,
  type RawOptions,
} from './values.js';

/**
 * Parses options one by one: a value of the workflow wins over one of the tree, which wins over the table's default.
 * All errors are reported together, because in a workflow each attempt costs a push.
 */
export class OptionReader {
  private readonly errors: string[] = [];

  constructor(
    private readonly workflow: RawOptions,
    private readonly tree: RawOptions,
  ) {}

  get(name: OptionName): RawValue | undefined {
    return this.workflow.get(name) ?? this.tree.get(name) ?? defaultOf(name);
  }

  /** The options that ask for something: set to a value, and not a switch that is off unless it is set. */
  given(): ReadonlySet<OptionName> {
    const rows: readonly OptionRow[] = optionTable;
    const asking = rows.filter((row) => {
      const name = row.name as OptionName;
      const value = this.workflow.get(name)?.value ?? this.tree.get(name)?.value ?? '';
      if (typeof value !== 'string') return [...value].length > 0;
      const isOff = value.toLowerCase() === 'false' && !(row.kind === 'boolean' && row.default === 'true');
      return value !== '' && !isOff;
    });
    return new Set(asking.map(({ name }) => name as OptionName));
  }

  need(name: OptionName): RawValue {
    const value = this.get(name);
    if (value === undefined) throw new UserError(`"${name}" is not set; ${missingHint[name] ?? 'set it.'}`);
    return value;
  }

  boolean(name: OptionName): boolean {
    return this.attempt(() => parseBoolean(this.need(name)));
  }

  choice<T extends string>(name: OptionName, choices: readonly T[]): T {
    return this.attempt(() => parseChoice(this.need(name), choices));
  }

  number(name: OptionName, lowest: number, highest: number): number {
    return this.attempt(() => parseNumber(this.need(name), lowest, highest));
  }

  /** Undefined if it is empty. */
  text(name: OptionName): string | undefined {
    return this.attempt(() => {
      const value = this.get(name);
      return value && (parseText(value) || undefined);
    });
  }

  /** The lines of the tree, then those of the workflow: the lists are joined. */
  united(name: OptionName): readonly Line[] {
    return this.attempt(() =>
      [this.tree.get(name), this.workflow.get(name)].flatMap((raw) => (raw ? parseLines(raw) : [])),
    );
  }

  /** The pairs of the tree, then those of the workflow, which win. */
  async unitedPairs(name: OptionName, example: string): Promise<readonly Pair[]> {
    const pairs: Pair[] = [];
    for (const raw of [this.tree.get(name), this.workflow.get(name)]) {
      if (raw) pairs.push(...(await this.attemptAsync(() => parsePairs(raw, example))));
    }
    return pairs;
  }

  texts(name: OptionName): readonly string[] {
    return this.attempt(() => this.parsedLines(name).map((line) => line.text.trim()));
  }

  /** @param parse turns the pairs into the option's value */
  pairs<T>(name: OptionName, example: string, parse: (pairs: readonly Pair[]) => T): Promise<T> {
    return this.attemptAsync(async () => {
      const value = this.get(name);
      return parse(value ? await parsePairs(value, example) : []);
    });
  }

  /** The result of `read`; a UserError is collected for {@link assertNoErrors}. */
  attempt<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      return this.keep(error);
    }
  }

  /** @throws UserError with a line for each invalid value. */
  assertNoErrors(): void {
    if (this.errors.length > 0) throw new UserError(this.errors.join('\n'));
  }

  private async attemptAsync<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      return this.keep(error);
    }
  }

  private parsedLines(name: OptionName): readonly Line[] {
    const value = this.get(name);
    return value ? parseLines(value) : [];
  }

  /** Its value is never used: {@link assertNoErrors} throws first. */
  private keep(error: unknown): never {
    if (!(error instanceof UserError)) throw error;
    this.errors.push(error.message);
    return undefined as never;
  }
}

const missingHint: Partial<Record<OptionName, string>> = {
  image: 'give the image a name, for example "example/agent:1.2".',
};

function defaultOf(name: OptionName): RawValue | undefined {
  const row = optionTable.find((each) => each.name === name);
  return row && 'default' in row ? { value: row.default, where: `the default of "${name}"` } : undefined;
}
