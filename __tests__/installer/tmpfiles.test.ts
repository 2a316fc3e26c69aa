import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseTmpfiles } from '../../src/installer/tmpfiles.js';

describe('parseTmpfiles', () => {
  test.each([
    ['d /run/agent', undefined],
    ['D! /run/agent ~:0755 :root :root ~am:1h30min', undefined],
    ['d "/run/my agent" - - -', undefined],
    ['f+ /run/agent 644 - - - a "text', undefined],
    ['e %t/agent - - - 0', undefined],
    ['C$ /etc/agent', undefined],
    ['R', 'The line names no path.'],
    ['m /run/agent 0755', undefined],
    ['d /run/agent - - - infinity', undefined],
    ['d /srv/50%', undefined],
    ['c /dev/agent - - - - 1:3', undefined],
    ['\uFEFFd /run/agent', '"\uFEFFd" is not a type of line.'],
    ['d /srv/%Z', '"%Z" in the path is not a specifier; write "%%" for a plain "%".'],
    ['d /srv/../srv/agent', 'The path "/srv/../srv/agent" has a "..", which systemd-tmpfiles refuses.'],
    ['c /dev/agent - - - - 1:x', 'The argument "1:x" is not the numbers of a device, such as 1:3.'],
    ['C /srv/a - - - - etc', 'The argument "etc" is not an absolute path.'],
    ['h /srv/a - - - - +q', 'The argument "+q" is not file attributes, such as +C.'],
    ['d /run/agent\\\\', undefined],
    ['d /run/agent\\', 'A quote or escape is open at the end of the line.'],
    ['dd /run/agent', '"dd" is not a type of line: only +, !, -, =, ~ and ^ may follow the letter.'],
    ['d!! /run/agent', '"d!!" is not a type of line: only +, !, -, =, ~ and ^ may follow the letter.'],
    ['k /run/agent', '"k" is not a type of line.'],
    ['d run', 'The path "run" is not absolute.'],
    ['d /run rwx', 'The mode "rwx" is not octal, such as 0755.'],
    ['d /run 0755 root root soon', 'The age "soon" is not a time span, such as 10d.'],
    [
      'd /run 0755 root root - - -',
      'There are too many fields: a line of type d ends after the age, and "- -" follows.',
    ],
    ['w /run/agent', 'A line of type w needs an argument.'],
    ["d '/run", 'A quote or escape is open at the end of the line.'],
  ])('%s', (line, message) => {
    expect(parseTmpfiles(`# a\n${line}\n`).problems).toEqual(
      message === undefined ? [] : [expect.objectContaining({ line: 2, message })],
    );
  });

  test('reads a path back, however it is quoted', () => {
    const name = fc.stringMatching(/^[ -$&-~]{1,20}$/).filter((text) => !text.split('/').includes('..'));
    fc.assert(
      fc.property(name, fc.constantFrom('"', "'"), (text, quote) => {
        const path = `/${text}`;
        const quoted = path.replace(/["'\\]/g, '\\$&');
        const { lines, problems } = parseTmpfiles(
          `d ${quote}${quoted}${quote} 0755\nd ${quoted.replace(/ /g, '\\ ')} 0755`,
        );
        expect(problems).toEqual([]);
        expect(lines.map((line) => line.path)).toEqual([path, path]);
      }),
    );
  });

  test('takes anything', () => {
    const piece = fc.constantFrom('d', ' ', '/', '"', "'", '\\', '-', '\n', '\t', '\0', '$', '0755', '1d');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(parseTmpfiles(pieces.join('')).problems.every(({ line }) => line >= 1)).toBe(true);
      }),
    );
  });

  // Quadratic work on a megabyte would run into the time limit of all tests.
  test.each(['1'.repeat(1_000_000), 'a"'.repeat(500_000), '\\'.repeat(1_000_000), '!'.repeat(100_000)])(
    'reads a megabyte on one line',
    (long) => {
      for (const line of [long, `d /run - - - ${long}`, `d "${long}`, `d${long} /run`]) {
        expect(parseTmpfiles(line)).toBeDefined();
      }
    },
  );
});
