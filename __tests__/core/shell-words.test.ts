import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quote } from 'shell-quote';
import { UserError } from '../../src/core/errors.js';
import { runtimeSpec } from '../../src/runtime-spec/index.js';
import { splitWords, wordsOf } from '../../src/core/shell-words.js';

const words = (text: string): readonly string[] => splitWords(text).map((word) => word.text);

/** The first way to quote anything in a POSIX shell. */
const singleQuoted = (value: string): string => `'${value.replaceAll("'", String.raw`'\''`)}'`;
/** The second way. */
const doubleQuoted = (value: string): string => `"${value.replaceAll(/["\\$`]/g, String.raw`\$&`)}"`;

/** A carriage return before a line break belongs to the line break. */
const value = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\r'));

describe('splitting text into words', () => {
  it.each([
    ['', []],
    ['  \n\t ', []],
    ['a  b\nc', ['a', 'b', 'c']],
    ['a\r\nb', ['a', 'b']],
    [`'a b' "c d" e\\ f`, ['a b', 'c d', 'e f']],
    [`a'b'"c"\\d`, ['abcd']],
    [`'' ""`, ['', '']],
    [`'a\\b' "a\\b" "a\\\\b" "a\\"b"`, ['a\\b', 'a\\b', 'a\\b', 'a"b']],
    ['"a\\\nb" a\\\nb a \\\n b', ['ab', 'ab', 'a', 'b']],
    [`'a\nb'`, ['a\nb']],
    ['# a\n  # b\nc #d\n#e', ['c', '#d']],
    ['a \\\n#b', ['a', '#b']],
    [`'a\n# b'`, ['a\n# b']],
    ['a#b', ['a#b']],
    ['$A ${B} `c` $(d) * ? ~ ; | & > < ! {a,b}', '$A ${B} `c` $(d) * ? ~ ; | & > < ! {a,b}'.split(' ')],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('knows the line of each word', () => {
    expect(splitWords("# a\nb 'c\nd' e\n\nf").map(({ place }) => place)).toEqual([
      'line 2',
      'line 2',
      'line 3',
      'line 5',
    ]);
  });

  it.each([
    ["a\nb 'c", "line 2: the quote ' is not closed; close it, or write \\' for the character itself."],
    ['"a', 'line 1: the quote " is not closed; close it, or write \\" for the character itself.'],
    ['a\\', 'line 1: nothing follows the backslash at the end; remove it, or write it twice.'],
  ])('%j does not end', (text, message) => {
    expect(() => splitWords(text)).toThrow(new UserError(`runtime options, ${message}`));
    expect(() => splitWords(text, 'ENTRYPOINT')).toThrow(new UserError(`ENTRYPOINT, ${message}`));
  });

  it('counts arguments that are already split', () => {
    expect(wordsOf(['a b', ''])).toEqual([
      { text: 'a b', place: 'argument 1' },
      { text: '', place: 'argument 2' },
    ]);
  });

  it.each([
    ['single quotes', singleQuoted],
    ['double quotes', doubleQuoted],
    [
      'a library',
      (text: string) => (text === '' || text.includes('\n') ? singleQuoted(text) : quote([text])),
    ],
  ])('gives any value back from %s', (_name, quoted) => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect(words(values.map(quoted).join(' \n'))).toEqual(values);
      }),
    );
  });
});

describe('any text as runtime options', () => {
  const fragments = fc.constantFrom(
    ...[
      '--env',
      '--env=A=',
      '--mounts-add=',
      '--linux-seccomp-allow=',
      '=',
      ' ',
      '\n',
      "'",
      '"',
      '\\',
      '#',
      '{',
      '}',
    ],
    ...[
      '--tmpfs=',
      ':',
      ',',
      '-1',
      '18446744073709551616',
      '--label=__proto__=',
      '--linux-device-cgroup-add=allow',
    ],
  );

  it('is a configuration or a UserError', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fragments, fc.string())), (parts) => {
        try {
          expect(JSON.parse(runtimeSpec(parts.join('')).text)).toHaveProperty('process.terminal', false);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['mounts-add', 'hooks-prestart-add', 'template'])('is one with any JSON for %s', (name) => {
    const known = ['process', 'root', 'linux', 'mounts', 'path', 'args', 'destination', 'options', 'timeout'];
    const json = fc.letrec((tie) => ({
      value: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...known), tie('value'), { maxKeys: 3 })),
    })).value;
    fc.assert(
      fc.property(json, (tree) => {
        try {
          runtimeSpec([`--${name}`, JSON.stringify(tree)], {}, (path) => path);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('accepts any value of a variable', () => {
    fc.assert(
      fc.property(value, (text) => {
        const { text: json } = runtimeSpec(`--env=${singleQuoted(`NAME=${text}`)}`);
        expect(JSON.parse(json)).toHaveProperty('process.env.2', `NAME=${text}`);
      }),
    );
  });

  it('refuses every missing name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+(-[a-z]+)*$/), (name) => {
        expect(() => runtimeSpec(`--x-${name}=1`)).toThrow(/there is no option/);
      }),
    );
  });
});
