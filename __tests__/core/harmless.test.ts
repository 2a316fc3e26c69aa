import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { harmless, harmlessJson, harmlessLine, shorten } from '../../src/core/harmless.js';
import { commandsIn } from '../support/runner-commands.js';

/** Pieces that commands, terminal escapes and false directions are made of, and anything else. */
const piece = fc.oneof(
  fc.constantFrom('::', ':', '##', '#', '[', ']', '##[', 'error', 'add-mask', 'stop-commands', '::error::x'),
  fc.constantFrom(
    '##[group]',
    '##vso[task.debug]',
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\u0085',
    '\u00a0',
    '\u2028',
  ),
  fc.constantFrom(
    '\u001b[31m',
    '\u009b2J',
    '\u001b]8;;x\u0007',
    '\u202e',
    '\u200b',
    '\u00ad',
    '\ud800',
    '\0',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const hostile = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('the parser that imitates the runner', () => {
  test.each([
    ['::error::x', ['error']],
    ['  \t\u00a0::Warning file=a,line=1::x', ['warning']],
    ['a\r::debug::x', ['debug']],
    ['text ##[error]x', ['error']],
    ['##[add-mask a=b]x', ['add-mask']],
    ['a ::error::x', []],
    ['::unknown::x', []],
    ['::error', []],
    ['##[error', []],
  ])('%j', (line, names) => {
    expect(commandsIn(line)).toEqual(names);
  });
});

describe('harmless', () => {
  test.each([
    ['::error::forged', '\\::error::forged'],
    ['a\n \t::add-mask::x', 'a\n \t\\::add-mask::x'],
    ['a\r::error::x', 'a\\u000d::error::x'],
    ['a ##[stop-commands]x', 'a ##\\[stop-commands]x'],
    ['###[error]', '###\\[error]'],
    ['##vso[task.setvariable]', '##vso\\[task.setvariable]'],
    ['\u001b[2J\u009b1m', '\\u001b[2J\\u009b1m'],
    ['\u202egpj.exe', '\\u202egpj.exe'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\u2028::error::x', '\\u2028::error::x'],
    ['line\r\nline', 'line\nline'],
  ])('%j is %j', (text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  test.each(['docker: exit code 1\n  a::b', 'Grüße, 世界 👩‍🚀⚠️', 'می‌خواهم', '# title\n## [x]\t$A'])(
    '%j stays as it is',
    (text) => {
      expect(harmless(text)).toBe(text);
    },
  );

  test('contains no runner command or terminal control, whatever its content', () => {
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        const shown = `${harmless(before)}\n${harmless(after)}`;
        expect(commandsIn(shown)).toEqual([]);
        expect(shown).not.toMatch(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(harmless(shown)).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });

  test('on one line contains no line break either', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(harmlessLine(text)).not.toMatch(/[\n\r\t]/);
        expect(commandsIn(harmlessLine(text))).toEqual([]);
      }),
    );
  });
});

describe('harmlessJson', () => {
  test('gives back every value, and prints no command', () => {
    const value = fc.dictionary(hostile, fc.oneof(hostile, fc.array(hostile), fc.integer()));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (any, indent) => {
        const shown = harmlessJson(any, indent);
        expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(any)));
        expect(commandsIn(shown)).toEqual([]);
        expect(shown).not.toMatch(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

test('shorten keeps both ends, and is well-formed Unicode', () => {
  expect(shorten('abcdefghij', 5)).toBe('ab…ij');
  expect(shorten('abcde', 5)).toBe('abcde');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 20 }), (text, length) => {
      expect(shorten(text, length).length).toBeLessThanOrEqual(Math.max(length, 3));
      expect(shorten(text, length).isWellFormed()).toBe(true);
    }),
  );
});
