import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { harmless, harmlessJson, shorten } from '../../src/core/harmless.js';
import { forgetSecrets, hideSecrets, keepSecret } from '../../src/core/secrets.js';
import { renderReport } from '../../src/report/index.js';
import { summary } from '../../src/report/summary.js';

afterEach(forgetSecrets);

const secret = 'S3cr+t/"Wörd\' & <x>';

describe('a secret', () => {
  test.each<[string, (value: string) => string]>([
    ['as it is', (value) => value],
    ['in lower case', (value) => value.toLowerCase()],
    ['in upper case', (value) => value.toUpperCase()],
    ['in a URL', encodeURIComponent],
    ['in a form', (value) => new URLSearchParams({ value }).toString().slice('value='.length)],
    ['in JSON', (value) => JSON.stringify(value).slice(1, -1)],
    ['in base64', (value) => Buffer.from(value).toString('base64')],
    ['in base64 after another byte', (value) => Buffer.from(`u:${value}:`).toString('base64')],
    ['in hexadecimal HTML', (value) => value.replaceAll(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`)],
    [
      'in an attribute',
      (value) =>
        value
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;'),
    ],
    ['in base64 for URLs', (value) => Buffer.from(value).toString('base64url')],
    ['in hexadecimal', (value) => Buffer.from(value).toString('hex').toUpperCase()],
    ['in a shell word', (value) => value.replaceAll("'", String.raw`'\''`)],
    ['in HTML', (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
  ])('is not shown %s', (_, encode) => {
    keepSecret(secret);
    const shown = hideSecrets(`before ${encode(secret)} after`);
    // Beside another byte, base64 of the first and the last one differs.
    expect(shown).toMatch(/^before .{0,4}\*\*\*.{0,4} after$/);
  });

  test('of several lines is not shown line by line', () => {
    keepSecret('first line\r\nsecond line\n');
    expect(harmless('a: second line\nb: FIRST LINE')).toBe('a: ***\nb: ***');
  });

  test('in base64 is masked at any offset', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), fc.string(), fc.string(), (value, before, after) => {
        fc.pre(value.trim().length >= 12 && !/[\r\n]/.test(value));
        forgetSecrets();
        keepSecret(value);
        const encoded = Buffer.from(before + value + after).toString('base64');
        expect(hideSecrets(encoded)).toContain('***');
      }),
    );
  });

  test.each(['', 'a', 'ban', '  ban  ', '\n'])('that is too short to be one masks nothing: %j', (value) => {
    keepSecret(value);
    expect(hideSecrets('a banana,   ban   \n')).toBe('a banana,   ban   \n');
  });

  test('of four characters is one, with and without the blanks around it', () => {
    keepSecret(' pass ');
    expect(hideSecrets('a pass b')).toBe('a***b');
    expect(hideSecrets('(pass)')).toBe('(***)');
  });

  test('within a longer one leaves no rest of it', () => {
    keepSecret('hunter');
    keepSecret('hunter2-long');
    expect(hideSecrets('hunter2-long, hunter')).toBe('***, ***');
  });

  test('that is forgotten is shown again, also after the next', () => {
    keepSecret('hunter2');
    forgetSecrets();
    expect(hideSecrets('hunter2')).toBe('hunter2');
    keepSecret('other');
    expect(hideSecrets('hunter2 other')).toBe('hunter2 ***');
  });

  test('whose base64 has the digits + and / is hidden, with - and _ too', () => {
    const value = '>>>???~~~>>>???';
    keepSecret(value);
    const base64 = Buffer.from(value).toString('base64');
    expect(base64).toMatch(/\+.*\/|\/.*\+/);
    expect(hideSecrets(base64)).toBe('***');
    expect(hideSecrets(Buffer.from(value).toString('base64url'))).toBe('***');
  });

  test('is not left half by shortening', () => {
    keepSecret('0123456789abcdef');
    expect(shorten(`${'x'.repeat(20)}0123456789abcdef${'y'.repeat(20)}`, 30)).not.toMatch(/0123|cdef/);
  });

  test('is in no report, and numbers of a report stay numbers', () => {
    keepSecret('1234');
    keepSecret('Hunter2!');
    const finding = {
      rule: 'label-value',
      level: 'error',
      message: 'The label "x" is "hunter2!".',
      help: 'Not HUNTER2!',
      file: 'hunter2!/Dockerfile',
      line: 1234,
    } as const;
    const context = { rules: [], version: '1', failOn: 'error', failed: true, error: 'hunter2!' } as const;
    for (const path of ['a.json', 'a.sarif', 'a.xml', 'a.txt']) {
      expect(renderReport(path, [finding], context)).not.toMatch(/hunter2/i);
    }
    expect(JSON.parse(renderReport('a.json', [finding], context))).toMatchObject({
      findings: [{ line: 1234 }],
    });
    expect(JSON.parse(harmlessJson({ a: 1234 }))).toEqual({ a: 1234 });
    const result = { image: 'hunter2!:1', context: '.', generatedFiles: [], reports: [], failed: true };
    expect(summary({ ...result, findings: [finding], error: 'Hunter2!' })).not.toMatch(/hunter2/i);
  });
});
