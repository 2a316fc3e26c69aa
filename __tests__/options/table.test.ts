import { describe, expect, test } from '@jest/globals';
import { templateNames } from '../../src/generate/template-data.js';
import { either } from '../../src/options/choices.js';
import { groups, type OptionRow } from '../../src/options/option-row.js';
import { optionTable } from '../../src/options/table.js';
import { reportExtensions } from '../../src/report/index.js';

const rows: readonly OptionRow[] = optionTable;
const helpOf = (name: string): string => rows.find((row) => row.name === name)?.help ?? '';

describe('the help of an option', () => {
  const choices = rows.flatMap(({ name, choices: words = [] }) => words.map((word) => [name, word] as const));

  // What a Boolean word does, the sentence says: "Whether to ...".
  test.each(choices.filter(([, word]) => !/^(true|false)$/.test(word)))('%s explains %s', (name, word) => {
    expect(helpOf(name)).toContain(`\`${word}\``);
  });

  test.each(reportExtensions)('report names %s', (extension) => {
    expect(helpOf('report')).toContain(`\`${extension}\``);
  });

  test.each(templateNames)('templates names %s.hbs', (name) => {
    expect(helpOf('templates')).toContain(`\`${name}.hbs\``);
  });
});

test('options stand in the order of the steps', () => {
  const order = rows.map(({ group }) => groups.indexOf(group));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test.each([
  [[], ''],
  [['a'], '`a`'],
  [['a', 'b'], '`a` or `b`'],
  [['a', 'b', 'c'], '`a`, `b` or `c`'],
])('the choices %j', (choices, text) => {
  expect(either(choices)).toBe(text);
});
