import { describe, expect, it } from '@jest/globals';
import { runtimeOptionsHelp } from '../../src/runtime-spec/help.js';
import { runtimeOptions } from '../../src/runtime-spec/options/table.js';

describe('the table of runtime options', () => {
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
