import { describe, expect, jest, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import { render } from '../../src/generate/render.js';

describe('render', () => {
  test('fills values in as they are', async () => {
    const text = await render(
      { path: 'x.hbs', text: '{{a}}|{{#each b}}{{this}},{{/each}}' },
      { a: '<"&$', b: [1] },
    );
    expect(text).toBe('<"&$|1,');
  });

  test.each([
    ['one\n{{nam}}', 'x.hbs:2: there is no variable "nam"; the template can use name, all.'],
    ['{{#each all}}\n{{this}}\n', "x.hbs:3: Expecting 'OPEN_INVERSE_CHAIN', "],
    ['{{#each all}}{{/if}}', "x.hbs:1: each doesn't match if; see"],
    ['{{frobnicate name}}', 'x.hbs:1: there is no variable "frobnicate"'],
  ])('says what is wrong with %j', async (text, message) => {
    const rendered = render({ path: 'x.hbs', text }, { name: 'n', all: [] });
    await expect(rendered).rejects.toThrow(message);
  });

  test.each([
    '{{log "\\n::error::forged" level="error"}}',
    '{{#log name}}x{{/log}}',
    '{{lookup name "constructor"}}{{name.constructor}}',
    '{{[\n::error::forged]}}',
    '{{> forged}}',
  ])('%j prints nothing', async (text) => {
    const written = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockReturnValue(true),
    );
    const called = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
      jest.spyOn(console, method).mockReturnValue(),
    );
    try {
      await render({ path: 'a.hbs', text }, { name: 'a' }).catch((error: unknown) => {
        expect(error).toBeInstanceOf(UserError);
      });
      for (const spy of [...written, ...called]) expect(spy).not.toHaveBeenCalled();
    } finally {
      jest.restoreAllMocks();
    }
  });
});
