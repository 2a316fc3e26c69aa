import { describe, expect, it } from '@jest/globals';
import { runtimeOptionsHelp, runtimeOptionsPage } from '../../src/runtime-spec/help.js';
import { runtimeOptions } from '../../src/runtime-spec/options/table.js';
import { expectFile } from '../support/expect-file.js';

describe('the table of runtime options', () => {
  it('is what the page shows', () => {
    expectFile('docs/runtime-options.md', runtimeOptionsPage());
  });

  it('has each name once, old names too', () => {
    const names = runtimeOptions.flatMap(({ name, oldNames }) => [name, ...oldNames]);
    expect(names).toHaveLength(new Set(names).size);
  });

  it.each(runtimeOptions.map((option) => [option.name, option] as const))(
    'explains %s in a clause',
    (name, { help, hint }) => {
      expect(help).toMatch(/^\S.*[^.\s]$/);
      expect(hint).not.toBe('');
      expect(runtimeOptionsHelp()).toContain(`--${name}`);
    },
  );
});
