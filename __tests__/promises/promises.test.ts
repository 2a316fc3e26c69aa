import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Command } from 'commander';
import { addOptionFlags } from '../../src/cli/option-flags.js';
import { optionTable } from '../../src/options/table.js';
import { outputTable } from '../../src/report/outputs.js';
import { cli } from '../support/cli.js';
import { commands, commonFlags, inputs, outputs, statuses } from './table.js';

async function helpOf(...command: readonly string[]): Promise<string> {
  return (await cli([...command, '--help'])).stdout;
}

/** The flags of `run` that set options. */
function optionFlags(): readonly string[] {
  return addOptionFlags(new Command(), optionTable).options.map(({ long }) => long ?? '');
}

describe('every promise has a test', () => {
  test('inputs', () => {
    expect(Object.keys(inputs).sort()).toEqual([...optionTable.map(({ name }): string => name)].sort());
  });

  test('outputs', () => {
    expect(Object.keys(outputs).sort()).toEqual(outputTable.map(({ name }) => name).sort());
  });

  test('exit statuses', async () => {
    const [, list = ''] = /^Exit status: (.*)$/m.exec(await helpOf()) ?? [];
    expect(list.split('; ').map((part) => part.split(' ')[0])).toEqual(Object.keys(statuses));
  });

  test('commands', async () => {
    const [, list = ''] = /\nCommands:\n([^]*?)\n\n/.exec(await helpOf()) ?? [];
    const names = [...list.matchAll(/^ {2}([\w-]+)/gm)].map(([, name]) => name ?? '');
    expect(names.filter((name) => name !== 'help').sort()).toEqual(Object.keys(commands).sort());
  });

  test.each(Object.entries(commands))('the flags of %s', async (command, flags) => {
    const found = [...(await helpOf(command)).matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(
      ([, flag]) => flag ?? '',
    );
    const further = command === 'run' ? found.filter((flag) => !optionFlags().includes(flag)) : found;
    expect(further.sort()).toEqual([...Object.keys(flags), ...Object.keys(commonFlags)].sort());
  });
});

const promises = [inputs, outputs, statuses, commonFlags, ...Object.values(commands)].flatMap((part) =>
  Object.entries(part),
);

test.each(promises)('%s is shown in %j', (_, [file, title]) => {
  const path = `__tests__/${file}`;
  expect(existsSync(path)).toBe(true);
  const text = readFileSync(path, 'utf8');
  expect([`'${title}'`, `"${title}"`].some((quoted) => text.includes(quoted))).toBe(true);
});
