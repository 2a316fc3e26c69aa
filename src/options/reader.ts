import { UserError } from '../core/errors.js';
import { parseLines, parsePairs, type Line, type Pair } from './lists.js';
import { optionTable, type OptionName } from './table.js';
import {
  parseBoolean,
  parseChoice,
  parseNumber,
  parseText,
  type Written,
  type WrittenOptions,
} from './values.js';

/**
 * Reads one option after the other; the table's defaults stand in for what was not written. What is wrong with any of
 * them is told at the end, in one go: in a workflow, each further mistake costs a push.
 */
export class OptionReader {
  private readonly faults: string[] = [];

  constructor(private readonly written: WrittenOptions) {}

  get(name: OptionName): Written | undefined {
    return this.written.get(name) ?? defaultOf(name);
  }

  need(name: OptionName): Written {
    const value = this.get(name);
    if (value === undefined) throw new UserError(`"${name}" is not set; ${mendMissing[name] ?? 'set it.'}`);
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

  /** Undefined where it is empty. */
  text(name: OptionName): string | undefined {
    return this.attempt(() => {
      const value = this.get(name);
      return value && (parseText(value) || undefined);
    });
  }

  lines(name: OptionName): readonly Line[] {
    return this.attempt(() => this.parsedLines(name));
  }

  texts(name: OptionName): readonly string[] {
    return this.attempt(() => this.parsedLines(name).map((line) => line.text.trim()));
  }

  /** `understand` makes of the pairs what they stand for. */
  async pairs<T>(name: OptionName, example: string, understand: (pairs: readonly Pair[]) => T): Promise<T> {
    try {
      const value = this.get(name);
      return understand(value ? await parsePairs(value, example) : []);
    } catch (error) {
      return this.keep(error);
    }
  }

  /** What `read` gives; what is wrong, where it throws a UserError, is kept for the end. */
  attempt<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      return this.keep(error);
    }
  }

  /** @throws UserError with a line for each value that makes no sense. */
  assertNoFaults(): void {
    if (this.faults.length > 0) throw new UserError(this.faults.join('\n'));
  }

  private parsedLines(name: OptionName): readonly Line[] {
    const value = this.get(name);
    return value ? parseLines(value) : [];
  }

  /** Nobody gets to see the value that stands for a fault: {@link assertNoFaults} comes before. */
  private keep(error: unknown): never {
    if (!(error instanceof UserError)) throw error;
    this.faults.push(error.message);
    return undefined as never;
  }
}

const mendMissing: Partial<Record<OptionName, string>> = {
  image: 'say what the image is to be called, such as "example/agent:1.2".',
};

function defaultOf(name: OptionName): Written | undefined {
  const row = optionTable.find((each) => each.name === name);
  return row && 'default' in row ? { value: row.default, where: `the default of "${name}"` } : undefined;
}
